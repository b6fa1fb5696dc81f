import { expect, test } from 'vitest'
import { isOurAddress } from './page-address.ts'

test('knows our own page by scheme and host', () => {
  expect(isOurAddress('app://bundle/index.html#/accounts')).toBe(true)
})

test.each([
  'https://bundle/index.html',
  'app://evil/index.html',
  'app://bundle.evil/index.html',
  'app:bundle/index.html',
  'file:///etc/passwd',
  'about:blank',
  'javascript:alert(1)',
  'data:text/html,x',
  '',
  'not an address',
])('takes %s for somebody else’s', (url) => {
  expect(isOurAddress(url)).toBe(false)
})
