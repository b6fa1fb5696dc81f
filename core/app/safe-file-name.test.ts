import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeFileName } from './safe-file-name.ts'

describe('safe file names', () => {
  test.each([
    ['南岭电力 年度计划.docx', '南岭电力 年度计划.docx'],
    ['a/b\\c:d*e?.pdf', 'a b c d e.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON.txt', '_CON.txt'],
    ['com1', '_com1'],
    ['console.log', 'console.log'],
    ['trailing. . ', 'trailing'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['', 'file'],
    ['???', 'file'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
  })

  test('[F4] no name leads out of its folder or is one Windows refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeFileName(name)
        expect(safe).not.toMatch(/[<>:"/\\|?*]|^\.|\.$|\s$/u)
        expect(safe).not.toBe('')
        expect([...safe].length).toBeLessThanOrEqual(132)
        expect(safe.isWellFormed()).toBe(true)
        expect(safeFileName(safe)).toBe(safe)
      }),
    )
  })
})
