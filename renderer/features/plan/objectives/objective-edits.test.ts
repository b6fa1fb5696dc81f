import { describe, expect, test } from 'vitest'
import { planFigures } from '../../../../shared/calculations/plan.ts'
import type { Objective } from '../../../../shared/domain/annual-plan.ts'
import { itemIdSchema } from '../../../../shared/domain/identifier.ts'
import { type TeamMember, teamMemberSchema } from '../../../../shared/domain/team-member.ts'
import { translatorFor } from '../../../../shared/i18n/translator.ts'
import {
  checkObjectiveEdit,
  editObjectives,
  insertObjective,
  type ObjectiveReading,
} from './objective-edits.ts'
import { objectiveRows } from './objective-rows.ts'

const { t } = translatorFor('zh-CN')
const at = '2026-11-01T08:00:00.000Z'
const member: TeamMember = teamMemberSchema.parse({
  id: 'm1',
  version: 1,
  createdAt: at,
  updatedAt: at,
  name: '沈一舟',
  title: '',
  email: '',
  phone: '',
  isMe: true,
})
const objective = (id: string, measure: Objective['measure'], quarters: readonly number[]): Objective => {
  const change = insertObjective([], measure, itemIdSchema.parse(id))
  if (change.op !== 'insert') throw new Error('not an insert')
  const [q1 = null, q2 = null, q3 = null, q4 = null] = quarters
  return { ...(change.line as unknown as Objective), q1, q2, q3, q4 }
}
const revenue = objective('rev', 'revenue', [30_000_00, 34_000_00, 38_000_00, 46_000_00])
const wallet = objective('wal', 'shareOfWallet', [100_000_00, 100_000_00, 100_000_00, 100_000_00])
const reading: ObjectiveReading = {
  objectives: [revenue, wallet],
  currency: 'CNY',
  year: 2027,
  members: [member],
  t,
}
const words = { t, currency: 'CNY' as const, members: [member] }

describe('rows', () => {
  test('a share of wallet is computed from revenue and potential, and its year is not a sum', () => {
    const rows = objectiveRows(planFigures({ objectives: [revenue, wallet], actions: [] }), words)
    expect(rows.map((row) => row.id)).toEqual(['rev', 'wal/share', 'wal'])
    expect(rows[1]?.cells['q1']?.text).toBe('30%')
    expect(rows[1]?.cells['year']?.text).toBe('37%')
    expect(rows[1]?.cells['q1']?.edit).toBeUndefined()
  })
  test('an objective without owner or date is marked', () => {
    const [row] = objectiveRows(planFigures({ objectives: [revenue], actions: [] }), words)
    expect(row?.cells['owner']?.problem).toBeDefined()
    expect(row?.cells['dueOn']?.problem).toBeDefined()
  })
})

describe('typing', () => {
  const change = (column: string, text: string) =>
    editObjectives([{ rowId: 'rev', column, text }], reading)[0]
  test('amounts are understood in 万', () => {
    expect(change('q1', '1.5万')).toMatchObject({ field: 'q1', to: 1_500_000 })
  })
  test('an emptied quarter is unknown, not zero', () => {
    expect(change('q1', ' ')).toMatchObject({ field: 'q1', to: null })
  })
  test('a date without a year is in the year of the plan', () => {
    expect(change('dueOn', '3月31日')).toMatchObject({ field: 'dueOn', to: '2027-03-31' })
  })
  test('owners are found by name, others are refused', () => {
    expect(change('owner', '沈一舟')).toMatchObject({ field: 'ownerId', to: 'm1' })
    expect(checkObjectiveEdit({ rowId: 'rev', column: 'owner', text: '某人' }, reading)).not.toBeNull()
  })
  test('the computed share cannot be typed over', () => {
    expect(editObjectives([{ rowId: 'wal/share', column: 'q1', text: '50%' }], reading)).toEqual([])
  })
})
