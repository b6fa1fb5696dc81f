import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from './safe-file-name.ts'

test.each([
  ['北辰工装方案-zh-CN.pdf', '北辰工装方案-zh-CN.pdf'],
  ['A/B: "C" <D>|E?*\\F-en.docx', 'A B C D E F-en.docx'],
  ['con', '_con'],
  ['NUL.txt', '_NUL.txt'],
  ['..\\..\\x.pdf', 'x.pdf'],
  ['Plan. ', 'Plan'],
  ['\u202Efdp.exe', 'fdp.exe'],
  ['...', 'file'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
})

test('a long title is cut before its language and format, within what a file system takes', () => {
  for (const title of ['方'.repeat(200), 'a'.repeat(200), '👩‍👩‍👧'.repeat(30)]) {
    const names = ['-en.pdf', '-zh-CN.pdf', '-zh-CN.docx'].map((end) => safeFileName(title + end))
    expect(names.map((name) => name.replace(/^[^-]*/u, ''))).toEqual(['-en.pdf', '-zh-CN.pdf', '-zh-CN.docx'])
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
  }
})

test('no name leaves its folder or keeps a character Windows refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const safe = safeFileName(name)
      expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^\.|[\s.]$|^$/u)
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(201)
    }),
  )
})
