import { expect, test } from 'vitest'
import { parseHostOptions } from './host-options.ts'
import { openCommand } from './open-browser.ts'

test('opens no browser and takes a free port unless told otherwise', () => {
  expect(parseHostOptions([])).toEqual({
    workspace: null,
    port: 0,
    opensBrowser: false,
    fromTerminal: false,
    watchesFiles: false,
  })
  expect(parseHostOptions(['--open', '--port', '8080', '--workspace', 'a b'])).toMatchObject({
    workspace: 'a b',
    port: 8080,
    opensBrowser: true,
  })
})

test.each([['--port', 'x'], ['--port', '70000'], ['--host', '0.0.0.0'], ['stray']])(
  'refuses %s %s',
  (...args) => {
    expect(parseHostOptions(args)).toBeNull()
  },
)

test.each(['win32', 'darwin', 'linux'] as const)('hands the address to %s as one argument', (platform) => {
  const url = 'http://127.0.0.1:1/#launch=a&b'
  expect(openCommand(platform, url)[1].at(-1)).toContain(url)
})
