import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges } from './apply-changes.ts'
import type { Change } from './change.ts'
import { changesSchema } from './change.ts'
import { instantSchema } from './calendar-date.ts'
import { type ItemId, itemIdSchema } from './identifier.ts'
import { newAnalysis, newTeamMember } from './new-record.ts'
import type { SwotAnalysis } from './swot-analysis.ts'
import { templateSchemas } from './template.ts'
import template from '../../resources/templates/analysis.json' with { type: 'json' }

const id = (text: string): ItemId => itemIdSchema.parse(text)
const now = instantSchema.parse('2026-03-01T08:30:00.000Z')

function analysisWith(itemIds: readonly string[]): SwotAnalysis {
  let count = 0
  const analysis = newAnalysis(
    { now, newId: () => id(`n${(count += 1)}`) },
    templateSchemas.analysis.parse(template),
    { accountId: id('acc'), title: '分析', language: 'zh-CN', preparedOn: null },
  )
  const row = analysis.rows[0]
  if (row === undefined) throw new Error('the template has rows')
  return {
    ...analysis,
    items: itemIds.map((itemId) => ({
      id: id(itemId),
      rowId: row.id,
      side: 'strength',
      text: itemId,
      weight: 3,
      claim: { status: 'assumed', asOf: null, source: '' },
      evidence: [],
    })),
  }
}

const apply = (analysis: SwotAnalysis, changes: readonly unknown[]) =>
  applyChanges('analysis', analysis, changesSchema.parse(changes))

function applied(analysis: SwotAnalysis, changes: readonly Change[]) {
  const result = applyChanges('analysis', analysis, changes)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result
}

/** Changes that fit an analysis, decided by numbers, so that a failing list shrinks. */
function changesFrom(seeds: readonly (readonly [number, number, number])[], start: SwotAnalysis): Change[] {
  const ids = start.items.map((item) => item.id)
  const row = start.rows[0]
  const changes: Change[] = []
  for (const [what, a, b] of seeds) {
    const at = ids.length === 0 ? 0 : a % ids.length
    const target = ids[at]
    if (what % 5 === 0 || target === undefined || row === undefined) {
      changes.push({ op: 'set', field: 'title', from: '', to: `title ${a}` })
    } else if (what % 5 === 1) {
      changes.push({ op: 'set-line', collection: 'items', id: target, field: 'text', from: '', to: `t${b}` })
    } else if (what % 5 === 2) {
      const line = { ...start.items[0], id: id(`new-${changes.length}`), rowId: row.id }
      changes.push({ op: 'insert', collection: 'items', after: target, line })
      ids.splice(at + 1, 0, line.id)
    } else if (what % 5 === 3) {
      changes.push({ op: 'remove', collection: 'items', id: target })
      ids.splice(at, 1)
    } else {
      const others = ids.filter((other) => other !== target)
      const after = b % 3 === 0 ? null : (others[b % Math.max(1, others.length)] ?? null)
      changes.push({ op: 'move', collection: 'items', id: target, after })
      ids.splice(at, 1)
      ids.splice(after === null ? 0 : ids.indexOf(after) + 1, 0, target)
    }
  }
  return changes
}

describe('applyChanges', () => {
  test('the inverse of any list of changes leads back to the start', () => {
    const seeds = fc.array(fc.tuple(fc.nat(4), fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(seeds, (seed) => {
        const start = analysisWith(['a', 'b', 'c', 'd'])
        const forward = applied(start, changesFrom(seed, start))
        const back = applied(forward.next, forward.inverse)
        expect(back.next).toEqual(start)
        expect(applied(start, back.inverse).next).toEqual(forward.next)
      }),
    )
  })

  test('leaves the given aggregate and its unchanged lines alone', () => {
    const start = analysisWith(['a', 'b'])
    const copy = structuredClone(start)
    const { next } = applied(start, [
      { op: 'set-line', collection: 'items', id: id('a'), field: 'text', from: 'a', to: 'new words' },
    ])
    expect(start).toEqual(copy)
    expect(next.items[1]).toBe(start.items[1])
    expect(next.items[0]?.text).toBe('new words')
  })

  test('accepts a row and its item in one edit, whichever comes first', () => {
    const start = analysisWith(['a'])
    const row = { id: 'r1', environment: 'external', code: 'X', label: 'Extra' }
    const item = { ...start.items[0], id: 'z', rowId: 'r1', side: 'threat' }
    const result = apply(start, [
      { op: 'insert', collection: 'items', after: 'a', line: item },
      { op: 'insert', collection: 'rows', after: null, line: row },
    ])
    expect(result.ok).toBe(true)
  })

  const set = (field: string, to: unknown) => ({ op: 'set', field, from: null, to })
  const onLine = (field: string, to: unknown) => ({
    op: 'set-line',
    collection: 'items',
    id: 'a',
    field,
    from: null,
    to,
  })
  test.each([
    ['the version', set('version', 9), 'changes[0].field', 'protectedField'],
    ['a field that does not exist', set('colour', 'red'), 'changes[0].field', 'unknownField'],
    ['a name every object has', set('constructor', 'red'), 'changes[0].field', 'unknownField'],
    ['a whole collection', set('items', []), 'changes[0].field', 'unknownField'],
    ['the id of a line', onLine('id', 'q'), 'changes[0].field', 'protectedField'],
    ['an unknown line field', onLine('toString', 'q'), 'changes[0].field', 'unknownField'],
    ['a blank title', set('title', ' '), 'title', 'required'],
    ['a row that does not exist', onLine('rowId', 'nowhere'), 'items[0].rowId', 'badReference'],
    ['a side outside its environment', onLine('side', 'threat'), 'items[0].side', 'wrongSide'],
    ['a weight above five', onLine('weight', 6), 'items[0].weight', 'tooLarge'],
    [
      'an unknown collection',
      { op: 'remove', collection: 'wheels', id: 'a' },
      'changes[0].collection',
      'unknownField',
    ],
    ['an unknown line', { op: 'remove', collection: 'items', id: 'q' }, 'changes[0].id', 'badReference'],
    [
      'a line moved behind itself',
      { op: 'move', collection: 'items', id: 'a', after: 'a' },
      'changes[0].after',
      'badReference',
    ],
    [
      'an id that is taken in another collection',
      {
        op: 'insert',
        collection: 'strategies',
        after: null,
        line: { id: 'a', quadrant: 'SO', text: '', itemIds: [] },
      },
      'strategies[0].id',
      'duplicateId',
    ],
    [
      'a strategy over a statement that is not there',
      {
        op: 'insert',
        collection: 'strategies',
        after: null,
        line: { id: 's', quadrant: 'SO', text: '', itemIds: ['q'] },
      },
      'strategies[0].itemIds[0]',
      'badReference',
    ],
  ])('refuses %s', (_what, change, path, code) => {
    const result = apply(analysisWith(['a']), [change])
    expect(result).toMatchObject({ ok: false, issues: [{ path, code }] })
  })

  test('works on a record without collections', () => {
    const member = newTeamMember({ now, newId: () => id('m1') }, { name: '林岚', isMe: true })
    const result = applyChanges('member', member, [{ op: 'set', field: 'email', from: '', to: 'not mail' }])
    expect(result).toMatchObject({ ok: false, issues: [{ path: 'email', code: 'notAnEmail' }] })
  })
})
