import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { applyChanges } from '../../../shared/domain/apply-changes.ts'
import type { Change } from '../../../shared/domain/change.ts'
import { changesSchema } from '../../../shared/domain/change.ts'
import type { SwotAnalysis } from '../../../shared/domain/swot-analysis.ts'
import {
  freshId,
  makeRecords,
  openTestCore,
  removeTestFolders,
  type TestCore,
} from '../../helpers/records/test-core.ts'
import { count, isLongRun } from '../../faults/counts.ts'

const runs = count(12, 2_000)
const timeLimitMs = isLongRun ? 3_600_000 : 120_000

afterAll(removeTestFolders)

/** What the core should hold, and the steps back and forth it should know. */
interface Model {
  now: SwotAnalysis
  undo: SwotAnalysis[]
  redo: SwotAnalysis[]
}

type Action =
  | { readonly kind: 'edit'; readonly seeds: readonly (readonly [number, number, number])[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'reopen' }

const seed = fc.tuple(fc.nat(6), fc.nat(30), fc.nat(30))
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      seeds: fc.array(seed, { minLength: 1, maxLength: 5 }),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reopen' as const }) },
)

let made = 0

/** Changes that may or may not fit; the model decides, and the core has to decide alike. */
function changesFor(state: SwotAnalysis, seeds: readonly (readonly [number, number, number])[]): Change[] {
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]
  const raw = seeds.map(([what, a, b]) => {
    made += 1
    const item = pick(state.items, a)
    const row = pick(state.rows, b)
    const section = pick(state.sections, a)
    if (what === 0 || row === undefined)
      return { op: 'set', field: 'title', from: state.title, to: b % 7 === 0 ? '' : `标题 ${a}` }
    if (what === 1) {
      const side = row.environment === 'internal' ? 'weakness' : 'threat'
      const line = {
        id: `item-${made}`,
        rowId: row.id,
        side: b % 11 === 0 ? 'strength' : side,
        text: `陈述 ${a}`,
        weight: (a % 5) + 1,
        claim: { status: 'assumed', asOf: null, source: `s${b}` },
        evidence: [
          { id: `ev-${made}`, kind: 'visit', text: `拜访 ${b}`, occurredOn: null, attachmentId: null },
        ],
      }
      return { op: 'insert', collection: 'items', after: item?.id ?? null, line }
    }
    if (what === 2 && section !== undefined) {
      const to = [{ kind: 'paragraph', inlines: [{ kind: 'text', text: `段落 ${b}` }] }]
      return { op: 'set-line', collection: 'sections', id: section.id, field: 'body', from: section.body, to }
    }
    if (what === 3 && item !== undefined) return { op: 'remove', collection: 'items', id: item.id }
    if (what === 4 && item !== undefined) {
      const claim = { status: 'confirmed', asOf: '2026-02-01', source: `来源 ${b}` }
      return { op: 'set-line', collection: 'items', id: item.id, field: 'claim', from: item.claim, to: claim }
    }
    if (what === 5 && item !== undefined) {
      const line = { id: `tows-${made}`, quadrant: 'SO', text: '', itemIds: [item.id] }
      return { op: 'insert', collection: 'strategies', after: null, line }
    }
    return {
      op: 'move',
      collection: 'rows',
      id: row.id,
      after: b % 3 === 0 ? null : (pick(state.rows, a)?.id ?? null),
    }
  })
  return changesSchema.parse(raw)
}

const content = ({ version: _version, updatedAt: _updatedAt, ...rest }: SwotAnalysis) => rest

async function perform(test: TestCore, id: string, model: Model, step: Action): Promise<TestCore> {
  if (step.kind === 'reopen') {
    model.undo = []
    model.redo = []
    return await test.reopen()
  }
  if (step.kind === 'edit') {
    const changes = changesFor(model.now, step.seeds)
    const expected = applyChanges('analysis', model.now, changes)
    const answer = await test.reply('analysis.edit', {
      id,
      version: model.now.version,
      commandId: freshId(),
      changes,
    })
    expect(answer.ok, JSON.stringify([answer, expected])).toBe(expected.ok)
    if (!answer.ok || !expected.ok) return test
    model.undo.push(model.now)
    model.redo = []
    model.now = { ...expected.next, version: answer.value.version, updatedAt: answer.value.updatedAt }
    return test
  }
  const [from, to] = step.kind === 'undo' ? [model.undo, model.redo] : [model.redo, model.undo]
  const answer = await test.reply(`history.${step.kind}`, { commandId: freshId() })
  const target = from.pop()
  expect(answer.ok).toBe(target !== undefined)
  if (target !== undefined) {
    to.push(model.now)
    model.now = { ...target, version: model.now.version + 1 }
  }
  return test
}

describe('[F7] the core beside a model in memory', () => {
  test(
    'holds the same after any sequence of edits, undo, redo and reopening',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(action, { minLength: 3, maxLength: 20 }), async (steps) => {
          let core = await openTestCore()
          try {
            const { analysis: id } = await makeRecords(core)
            core = await core.reopen()
            const model: Model = { now: await core.ask('analysis.get', { id }), undo: [], redo: [] }
            for (const step of steps) {
              core = await perform(core, id, model, step)
              const stored = await core.ask('analysis.get', { id })
              expect(content(stored)).toEqual(content(model.now))
              expect(stored.version).toBe(model.now.version)
            }
            const { findings } = await core.ask('workspace.verify', {})
            expect(findings).toEqual([])
          } finally {
            await core.close()
          }
        }),
        { numRuns: runs },
      )
    },
    timeLimitMs,
  )
})
