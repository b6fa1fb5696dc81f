import { expect, test } from 'vitest'
import type { AppErrorData, Reply } from '../../../shared/contract/app-error.ts'
import type { Call } from '../../../shared/contract/methods.ts'
import { applyChanges } from '../../../shared/domain/apply-changes.ts'
import { instantSchema } from '../../../shared/domain/calendar-date.ts'
import { changesSchema } from '../../../shared/domain/change.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'
import { setField } from './change-builders.ts'
import { createEditQueue, type EditQueue } from './edit-queue.ts'

const id = itemIdSchema.parse('m1')
const at = instantSchema.parse('2026-03-01T08:00:00.000Z')
const member: TeamMember = {
  id,
  version: 1,
  createdAt: at,
  updatedAt: at,
  name: 'Chen',
  title: '',
  email: '',
  phone: '',
  isMe: true,
}

interface Bench {
  readonly queue: EditQueue
  readonly shown: () => TeamMember
  stored: TeamMember
  failWith: AppErrorData | null
  readonly commandIds: string[]
}

/** A queue with a screen on one side and a store that checks versions on the other. */
function bench(): Bench {
  let shown = member
  const made: Bench = {
    stored: member,
    failWith: null,
    commandIds: [],
    shown: () => shown,
    queue: createEditQueue({
      kind: 'member',
      id,
      cache: {
        read: () => shown,
        write: (next) => {
          shown = next
        },
        refetch: async () => {
          await Promise.resolve()
          shown = made.stored
        },
        stopFetching: () => false,
      },
      call: ((_method: string, input: { version: number; commandId: string; changes: unknown }) => {
        made.commandIds.push(input.commandId)
        return Promise.resolve(answer(input.version, input.changes))
      }) as Call,
      onState: () => undefined,
    }),
  }
  function answer(version: number, input: unknown): Reply<unknown> {
    if (made.failWith !== null) return { ok: false, error: made.failWith }
    const changes = changesSchema.parse(input)
    if (version !== made.stored.version) {
      const conflicts = changes.flatMap((change) => {
        if (change.op !== 'set') return []
        const theirs: unknown = made.stored[change.field as keyof TeamMember]
        return theirs === change.from
          ? []
          : [{ collection: null, id, field: change.field, mine: change.to, theirs }]
      })
      return { ok: false, error: { code: 'conflict', params: {}, id: 'x', conflicts } }
    }
    const applied = applyChanges('member', made.stored, changes)
    if (!applied.ok) return { ok: false, error: { code: 'input.invalid', params: {}, id: 'x' } }
    made.stored = { ...applied.next, version: made.stored.version + 1 }
    return { ok: true, value: { id, version: made.stored.version, updatedAt: at } }
  }
  return made
}

async function settled(queue: EditQueue): Promise<string> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  return queue.state().name
}

test('shows an edit at once and saves edits one after another with the version each needs', async () => {
  const b = bench()
  expect(b.queue.edit([setField<'member', 'name'>(b.shown(), 'name', 'Chen Yi')]).ok).toBe(true)
  expect(b.queue.edit([setField<'member', 'title'>(b.shown(), 'title', 'KAM')]).ok).toBe(true)
  expect(b.shown().title).toBe('KAM')
  expect(b.stored.title).toBe('')
  expect(await settled(b.queue)).toBe('saved')
  expect(b.stored).toMatchObject({ name: 'Chen Yi', title: 'KAM', version: 3 })
  expect(b.shown().version).toBe(3)
})

test('refuses what the domain refuses and leaves the screen as it was', () => {
  const b = bench()
  const outcome = b.queue.edit([setField<'member', 'name'>(b.shown(), 'name', ' ')])
  expect(outcome.ok).toBe(false)
  expect(b.shown().name).toBe('Chen')
  expect(b.commandIds).toEqual([])
})

test('keeps an edit that could not be saved and sends the same command again', async () => {
  const b = bench()
  b.failWith = { code: 'disk.full', params: {}, id: 'x' }
  b.queue.edit([setField<'member', 'name'>(b.shown(), 'name', 'Li')])
  expect(await settled(b.queue)).toBe('failed')
  expect(b.shown().name).toBe('Li')
  b.failWith = null
  b.queue.retry()
  expect(await settled(b.queue)).toBe('saved')
  expect(b.stored.name).toBe('Li')
  expect(new Set(b.commandIds).size).toBe(1)
})

test('puts edits of other fields on top of what somebody else saved', async () => {
  const b = bench()
  b.stored = { ...member, phone: '123', version: 2 }
  b.queue.edit([setField<'member', 'name'>(b.shown(), 'name', 'Li')])
  expect(await settled(b.queue)).toBe('saved')
  expect(b.stored).toMatchObject({ name: 'Li', phone: '123' })
})

test.each([
  ['mine', 'Li'],
  ['theirs', 'Wang'],
] as const)('asks about a field two people changed and keeps %s', async (keep, name) => {
  const b = bench()
  b.stored = { ...member, name: 'Wang', version: 2 }
  b.queue.edit([
    setField<'member', 'name'>(b.shown(), 'name', 'Li'),
    setField<'member', 'title'>(b.shown(), 'title', 'KAM'),
  ])
  expect(await settled(b.queue)).toBe('conflict')
  const state = b.queue.state()
  const conflicts = state.name === 'conflict' ? state.conflicts : []
  expect(conflicts).toMatchObject([{ field: 'name', mine: 'Li', theirs: 'Wang' }])
  await b.queue.resolveConflict(conflicts.map((conflict) => ({ conflict, keep })))
  expect(b.stored).toMatchObject({ name, title: 'KAM' })
  expect(b.shown()).toMatchObject({ name, title: 'KAM' })
})

test('reads the record anew when the core refuses an edit for good', async () => {
  const b = bench()
  b.failWith = { code: 'limit', params: {}, id: 'x' }
  b.queue.edit([setField<'member', 'name'>(b.shown(), 'name', 'Li')])
  expect(await settled(b.queue)).toBe('refused')
  expect(b.shown().name).toBe('Chen')
})

test('does not replace a record while somebody types in it', async () => {
  const b = bench()
  const letGo = b.queue.hold()
  b.stored = { ...member, phone: '123', version: 2 }
  b.queue.markStale()
  await settled(b.queue)
  expect(b.shown().phone).toBe('')
  letGo()
  await settled(b.queue)
  expect(b.shown().phone).toBe('123')
})
