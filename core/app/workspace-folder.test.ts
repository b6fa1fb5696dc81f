import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { defaultWorkspaceFolder } from './workspace-folder.ts'

test('lies in the local application data on Windows', () => {
  const environment = { LOCALAPPDATA: 'C:\\Users\\lin\\AppData\\Local' }
  expect(defaultWorkspaceFolder(environment, 'win32', 'C:\\Users\\lin')).toBe(
    'C:\\Users\\lin\\AppData\\Local\\Keyplan',
  )
  expect(defaultWorkspaceFolder({}, 'win32', 'C:\\Users\\lin')).toBe(
    'C:\\Users\\lin\\AppData\\Local\\Keyplan',
  )
})

test('lies in the application support folder on macOS', () => {
  expect(defaultWorkspaceFolder({}, 'darwin', '/Users/lin')).toBe(
    '/Users/lin/Library/Application Support/Keyplan',
  )
})

test('follows the data home on Linux and ignores a relative one', () => {
  expect(defaultWorkspaceFolder({ XDG_DATA_HOME: '/data' }, 'linux', '/home/lin')).toBe('/data/keyplan')
  expect(defaultWorkspaceFolder({ XDG_DATA_HOME: 'data' }, 'linux', '/home/lin')).toBe(
    '/home/lin/.local/share/keyplan',
  )
  expect(defaultWorkspaceFolder({}, 'linux', '/home/lin')).toBe('/home/lin/.local/share/keyplan')
})

test('is overridden by the environment on every platform, an empty value counts as absent', () => {
  expect(defaultWorkspaceFolder({ KEYPLAN_WORKSPACE: 'here' }, 'linux', '/home/lin')).toBe(resolve('here'))
  expect(defaultWorkspaceFolder({ KEYPLAN_WORKSPACE: '' }, 'linux', '/home/lin')).toBe(
    '/home/lin/.local/share/keyplan',
  )
})
