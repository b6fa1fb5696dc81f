import { expect, test } from 'vitest'
import { hasDisplay } from './display.ts'

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { SSH_CONNECTION: '1', DISPLAY: 'localhost:10.0' }, true],
  ['darwin', {}, true],
  ['darwin', { SSH_CONNECTION: '1' }, false],
  ['win32', {}, true],
])('%s with %o has a display: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected)
})
