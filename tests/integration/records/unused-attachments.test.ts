import { createHash } from 'node:crypto'
import { existsSync, utimesSync } from 'node:fs'
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

let core: TestCore
let ids: Awaited<ReturnType<typeof makeRecords>>
beforeEach(async () => {
  core = await openTestCore()
  ids = await makeRecords(core)
  return () => core.close()
})
afterAll(removeTestFolders)

interface StoredFile {
  readonly id: string
  readonly path: string
}

/** A file that was added some days ago. */
async function oldFile(content: string): Promise<StoredFile> {
  const bytes = new TextEncoder().encode(content)
  const { handle } = core.core.files.put({ name: `${content}.txt`, mediaType: 'text/plain', bytes })
  const { id } = await core.ask('attachment.add', { file: handle })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = join(core.folder, 'attachments', sha256.slice(0, 2), sha256)
  utimesSync(path, new Date('2020-01-01'), new Date('2020-01-01'))
  const database = new Database(join(core.folder, 'workspace.db'))
  database.prepare("UPDATE attachment SET created_at = '2020-01-01T00:00:00.000Z' WHERE id = ?").run(id)
  database.close()
  return { id, path }
}

async function state({ id, path }: StoredFile): Promise<'kept' | 'gone' | 'half'> {
  const row = (await core.reply('attachment.get', { id })).ok
  if (row !== existsSync(path)) return 'half'
  return row ? 'kept' : 'gone'
}

/** Shows a file as a certificate of the proposal; answers the id of its line. */
async function addCertificate(file: StoredFile, proposal = ids.proposal): Promise<string> {
  const line = {
    id: freshId(),
    kind: 'certificate',
    title: 'ISO 9001',
    note: '',
    expiresOn: null,
    attachmentId: file.id,
  }
  await editProposal(proposal, [{ op: 'insert', collection: 'credentials', line, after: null }])
  return line.id
}
async function editProposal(id: string, changes: readonly unknown[]): Promise<void> {
  const { version } = await core.ask('proposal.get', { id })
  const input = { id, version, commandId: freshId(), changes: [...changes] }
  // Written out as JSON, as a screen sends it.
  const reply = await core.core.callUntyped('proposal.edit', input)
  expect(reply.ok, JSON.stringify(reply)).toBe(true)
}
const removeCertificate = (line: string) =>
  editProposal(ids.proposal, [{ op: 'remove', collection: 'credentials', id: line }])
const drop = (id: string) => core.ask('proposal.delete', { id, commandId: freshId() })
const purge = (id: string) => core.ask('bin.purge', { id, commandId: freshId() })
const restart = async () => {
  core = await core.reopen()
}

describe('a file', () => {
  test('goes with the last record that used it, row and bytes', async () => {
    const file = await oldFile('certificate')
    await addCertificate(file)
    await drop(ids.proposal)
    expect(await state(file)).toBe('kept')
    await restart()
    expect(await state(file), 'what lies in the bin needs its files').toBe('kept')
    await purge(ids.proposal)
    expect(await state(file)).toBe('gone')
    expect((await core.ask('workspace.verify', {})).findings).toEqual([])
  })

  test('stays while another record uses it', async () => {
    const file = await oldFile('shared')
    const { id } = await core.ask('proposal.create', {
      accountId: ids.account,
      analysisId: null,
      title: 'Second',
      language: 'en',
      commandId: freshId(),
    })
    await addCertificate(file)
    await addCertificate(file, id)
    await drop(ids.proposal)
    await purge(ids.proposal)
    expect(await state(file)).toBe('kept')
    await drop(id)
    await purge(id)
    expect(await state(file)).toBe('gone')
  })

  test('goes at the start of a session when nothing uses it any more', async () => {
    const file = await oldFile('removed')
    await removeCertificate(await addCertificate(file))
    expect(await state(file), 'undo can still bring it back').toBe('kept')
    await core.ask('history.undo', { commandId: freshId() })
    await core.ask('history.redo', { commandId: freshId() })
    await restart()
    expect(await state(file)).toBe('gone')
  })

  test('stays while undo could bring it back into another record', async () => {
    const file = await oldFile('undone')
    const { id } = await core.ask('proposal.create', {
      accountId: ids.account,
      analysisId: null,
      title: 'Second',
      language: 'en',
      commandId: freshId(),
    })
    await addCertificate(file, id)
    await removeCertificate(await addCertificate(file))
    await drop(id)
    await purge(id)
    expect(await state(file)).toBe('kept')
    await core.ask('history.undo', { commandId: freshId() })
    expect((await core.ask('proposal.get', { id: ids.proposal })).credentials).toMatchObject([
      { attachmentId: file.id },
    ])
  })

  test('stays while an issued version shows it', async () => {
    const file = await oldFile('issued')
    const line = await addCertificate(file)
    await core.ask('document.issueVersion', {
      kind: 'proposal',
      id: ids.proposal,
      note: '',
      commandId: freshId(),
    })
    await removeCertificate(line)
    await restart()
    expect(await state(file)).toBe('kept')
  })

  test('stays while a draft holds it', async () => {
    const file = await oldFile('drafted')
    const value = [{ kind: 'image', attachmentId: file.id }]
    await core.ask('draft.save', { kind: 'proposal', id: ids.proposal, editor: 'sections/x/body', value })
    await restart()
    expect(await state(file)).toBe('kept')
    await core.ask('draft.discard', { kind: 'proposal', id: ids.proposal })
    await restart()
    expect(await state(file)).toBe('gone')
  })

  test('that was only just added stays', async () => {
    const bytes = new TextEncoder().encode('new')
    const { handle } = core.core.files.put({ name: 'new.txt', mediaType: 'text/plain', bytes })
    const { id } = await core.ask('attachment.add', { file: handle })
    await restart()
    expect((await core.reply('attachment.get', { id })).ok).toBe(true)
  })
})
