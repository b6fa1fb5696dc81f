import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  freshId,
  makeRecords,
  openTestCore,
  removeTestFolders,
  type TestCore,
} from '../../helpers/records/test-core.ts'

interface AuditLine {
  readonly command_id: string
  readonly command: string
  readonly actor_id: string | null
  readonly target_kind: string
  readonly target_id: string
  readonly changes: string
}

let core: TestCore
let me: string
let ids: Awaited<ReturnType<typeof makeRecords>>
beforeEach(async () => {
  core = await openTestCore()
  me = (await core.ask('member.create', { name: '林岚', isMe: true, commandId: freshId() })).id
  ids = await makeRecords(core)
  return () => core.close()
})
afterAll(removeTestFolders)

function withFile<T>(work: (database: Database.Database) => T): T {
  const database = new Database(join(core.folder, 'workspace.db'))
  try {
    return work(database)
  } finally {
    database.close()
  }
}
const lines = (): AuditLine[] =>
  withFile((database) => database.prepare<[], AuditLine>('SELECT * FROM audit ORDER BY no').all())

describe('the audit', () => {
  test('has a line of its own for the one who is no longer me', async () => {
    const before = lines().length
    const next = await core.ask('member.create', { name: '周晓', isMe: true, commandId: freshId() })
    const added = lines().slice(before)
    expect(added.map((line) => [line.command, line.target_id, line.actor_id])).toEqual([
      ['member.edit', me, me],
      ['member.create', next.id, me],
    ])
    expect(added[0]?.changes).toBe('[{"op":"set","field":"isMe","from":true,"to":false}]')
  })

  test('has one line per command, with who, what and which record', async () => {
    const before = lines().length
    const commandId = freshId()
    const changes = [{ op: 'set' as const, field: 'title', from: '年度计划', to: '新题' }]
    const edit = { id: ids.plan, version: 1, commandId, changes }
    await core.ask('plan.edit', edit)
    await core.ask('plan.edit', edit)
    const added = lines().slice(before)
    expect(added).toHaveLength(1)
    expect(added[0]).toMatchObject({
      command_id: commandId,
      command: 'plan.edit',
      actor_id: me,
      target_kind: 'plan',
      target_id: ids.plan,
    })
    expect(JSON.parse(added[0]?.changes ?? '')).toEqual(changes)
  })

  test('keeps of a rich text only what changed', async () => {
    const { sections } = await core.ask('plan.get', { id: ids.plan })
    const paragraph = (text: string) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] })
    const long = Array.from({ length: 200 }, (_, at) => paragraph(`第 ${at} 段`))
    const set = (from: object[], to: object[]) => ({
      op: 'set-line' as const,
      collection: 'sections',
      id: sections[0]?.id ?? '',
      field: 'body',
      from: from as never,
      to: to as never,
    })
    const edit = (version: number, change: ReturnType<typeof set>) =>
      core.ask('plan.edit', { id: ids.plan, version, commandId: freshId(), changes: [change] })
    await edit(1, set([], long))
    await edit(2, set(long, long.with(100, paragraph('改过'))))
    expect(JSON.parse(lines().at(-1)?.changes ?? '')).toMatchObject([
      { op: 'set-blocks', blocks: { keptBefore: 100, added: [paragraph('改过')], keptAfter: 99 } },
    ])
  })

  test('has no line for a command that was refused', async () => {
    const before = lines().length
    const changes = [{ op: 'set' as const, field: 'title', from: '', to: '' }]
    await core.reply('plan.edit', { id: ids.plan, version: 1, commandId: freshId(), changes })
    expect(lines()).toHaveLength(before)
  })

  test.each(['UPDATE audit SET command = 1', 'DELETE FROM audit'])('refuses %s', (statement) => {
    expect(() => withFile((database) => database.exec(statement))).toThrow('append-only')
  })
})

describe('reading beside writing', () => {
  test('never meets half an edit', async () => {
    let isWriting = true
    const readings: boolean[] = []
    const read = async (): Promise<void> => {
      while (isWriting) {
        // Out of step with the writer, so that every place between two of its steps is met.
        for (let at = 0; at < readings.length % 97; at += 1) await Promise.resolve()
        const answer = await core.reply('proposal.get', { id: ids.proposal })
        readings.push(answer.ok && answer.value.version === answer.value.quoteLines.length + 1)
      }
    }
    const reading = read()
    for (let at = 1; at <= 60; at += 1) {
      const group = { id: `grp-${at}`, title: '' }
      const line = {
        id: `ql-${at}`,
        groupId: group.id,
        name: '',
        configuration: '',
        quantity: 0,
        unit: '',
        unitPrice: 0,
        discount: 0,
        taxRate: 0,
        isFree: false,
      }
      const changes = [
        { op: 'insert' as const, collection: 'quoteLines', after: null, line: line as never },
        { op: 'insert' as const, collection: 'quoteGroups', after: null, line: group as never },
      ]
      await core.ask('proposal.edit', { id: ids.proposal, version: at, commandId: freshId(), changes })
    }
    isWriting = false
    await reading
    expect(readings.length).toBeGreaterThan(0)
    expect(readings).not.toContain(false)
  })
})
