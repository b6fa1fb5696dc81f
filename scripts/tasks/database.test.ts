import { expect, test } from 'vitest'
import { nextMigrationNumber } from './database.ts'

test.each<[readonly string[], string]>([
  [[], '0010'],
  [['migration.ts', '0010-init.ts'], '0020'],
  [['0010-init.ts', '0015-repair.ts', 'notes.md'], '0025'],
  [['0990-last.ts'], '1000'],
])('after %o comes %s', (names, number) => {
  expect(nextMigrationNumber(names)).toBe(number)
})
