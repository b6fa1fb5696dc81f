import { expect, test } from 'vitest'
import { matchesShortcut, shortcutLabel } from './shortcut.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

test('Ctrl counts on Windows and Linux, ⌘ on macOS', () => {
  expect(matchesShortcut('CmdOrCtrl+K', press('k', { ctrlKey: true }), false)).toBe(true)
  expect(matchesShortcut('CmdOrCtrl+K', press('k', { metaKey: true }), false)).toBe(false)
  expect(matchesShortcut('CmdOrCtrl+K', press('k', { metaKey: true }), true)).toBe(true)
})

test('redo is not taken for undo', () => {
  const redo = press('Z', { ctrlKey: true, shiftKey: true })
  expect(matchesShortcut('CmdOrCtrl+Z', redo, false)).toBe(false)
  expect(matchesShortcut('CmdOrCtrl+Shift+Z', redo, false)).toBe(true)
})

test('is printed as the keyboard shows it', () => {
  expect(shortcutLabel('CmdOrCtrl+Shift+Z', false)).toBe('Ctrl Shift Z')
  expect(shortcutLabel('CmdOrCtrl+Shift+Z', true)).toBe('⇧⌘Z')
  expect(shortcutLabel('F1', false)).toBe('F1')
})
