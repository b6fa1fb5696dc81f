import { expect, test } from 'vitest'
import { selectStages } from './selection.ts'

const all = ['lint', 'types', 'unit']

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [[], all, []],
  [['--only', 'unit,lint'], ['lint', 'unit'], []],
  [['--only=types'], ['types'], []],
  [['--only', 'unit', '--only=types'], ['types', 'unit'], []],
  [['--only', 'e2e,unit'], ['unit'], ['e2e']],
  [['--only'], all, []],
])('%o selects %o, unknown %o', (args, names, unknown) => {
  expect(selectStages(args, all)).toEqual({ names, unknown })
})
