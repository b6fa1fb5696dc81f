import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Call } from '../../../shared/contract/methods.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { createStore } from '../../ui/store.ts'
import { createDraftKeeper, type DraftKeeper, draftSaveMs, idleCommitMs } from './draft-keeper.ts'
import type { EditEngine, SavingState } from './edit-engine.ts'
import type { EditOutcome, EditQueue } from './edit-queue.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

interface Bench {
  readonly keeper: DraftKeeper
  readonly calls: readonly string[]
  readonly committed: readonly unknown[]
  readonly engine: EditEngine
  outcome: EditOutcome
  isSaved: boolean
}

function bench(): Bench {
  const calls: string[] = []
  const committed: unknown[] = []
  const queue: EditQueue = {
    edit: () => ({ ok: true }),
    retry: () => undefined,
    resolveConflict: () => Promise.resolve(),
    markStale: () => undefined,
    hold: () => () => undefined,
    isOwn: () => false,
    isBusy: () => false,
    state: () => ({ name: 'idle' }),
  }
  const engine: EditEngine = {
    queueFor: () => queue,
    saving: createStore<SavingState>({ name: 'idle' }),
    openDrafts: new Set(),
    whenSaved: () => Promise.resolve(made.isSaved),
    settle: () => Promise.resolve(true),
    onDataChanged: () => undefined,
    onGap: () => undefined,
  }
  const call = ((method: string, input: { value?: unknown }) => {
    calls.push(method === 'draft.save' ? `save ${String(input.value)}` : method)
    return Promise.resolve({ ok: true, value: {} })
  }) as Call
  const made: Bench = {
    calls,
    committed,
    engine,
    outcome: { ok: true },
    isSaved: true,
    keeper: createDraftKeeper({
      engine,
      call,
      kind: 'account',
      id: itemIdSchema.parse('a1'),
      editor: 'business',
      commit: (value) => {
        committed.push(value)
        return made.outcome
      },
      onOutcome: () => undefined,
    }),
  }
  return made
}

test('writes typing away within the time that may be lost, with the latest words', async () => {
  const b = bench()
  b.keeper.type('p')
  b.keeper.type('pu')
  await vi.advanceTimersByTimeAsync(draftSaveMs)
  b.keeper.type('pumps')
  await vi.advanceTimersByTimeAsync(draftSaveMs)
  expect(b.calls).toEqual(['save pu', 'save pumps'])
  expect(draftSaveMs).toBeLessThanOrEqual(500)
})

test('takes typing into the record once, at a pause, and drops the draft when the record is saved', async () => {
  const b = bench()
  b.keeper.type('pumps')
  await vi.advanceTimersByTimeAsync(idleCommitMs)
  b.keeper.commit()
  await vi.advanceTimersByTimeAsync(0)
  expect(b.committed).toEqual(['pumps'])
  expect(b.calls.at(-1)).toBe('draft.discard')
  expect(b.engine.openDrafts.size).toBe(0)
})

test('keeps the draft while the record could not be saved', async () => {
  const b = bench()
  b.isSaved = false
  b.keeper.type('pumps')
  await vi.advanceTimersByTimeAsync(idleCommitMs)
  expect(b.calls).not.toContain('draft.discard')
})

test('keeps what the record refuses as a draft', async () => {
  const b = bench()
  b.outcome = { ok: false, issues: [] }
  b.keeper.type('x')
  b.keeper.commit()
  await vi.advanceTimersByTimeAsync(0)
  expect(b.calls).toEqual(['save x'])
  expect(b.keeper.isDirty()).toBe(true)
})

test('typing that was never written away leaves nothing to drop', async () => {
  const b = bench()
  b.keeper.type('x')
  b.keeper.commit()
  await vi.advanceTimersByTimeAsync(0)
  expect(b.calls).toEqual([])
})
