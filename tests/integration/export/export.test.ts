import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { extractRawText } from 'mammoth'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AppCore } from '../../../core/app/app-core.ts'
import { createAppCore } from '../../../core/app/create-app-core.ts'
import { createNodePorts } from '../../../core/app/node-ports.ts'
import type { CorePorts } from '../../../core/ports/core-ports.ts'
import type { Reply } from '../../../shared/contract/app-error.ts'
import type { JobProgress } from '../../../shared/contract/events.ts'
import type { DocumentSummary } from '../../../shared/contract/methods/record-methods.ts'
import type { Language } from '../../../shared/domain/language.ts'

let folder: string
let core: AppCore
const silent: CorePorts['logger'] = { info: () => undefined, error: () => undefined }

async function open(exportWorker?: URL): Promise<void> {
  const ports = createNodePorts()
  const resources = { ...ports.resources, ...(exportWorker === undefined ? {} : { exportWorker }) }
  core = await createAppCore({
    workspaceFolder: join(folder, 'workspace'),
    ports: { ...ports, logger: silent, resources },
    access: 'ui',
    create: true,
  })
}
async function withSample(language: Language): Promise<void> {
  valueOf(await core.callUntyped('workspace.loadSample', { language, commandId: randomUUID() }))
}
function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`Refused: ${JSON.stringify(reply.error)}`)
  return reply.value
}
async function firstProposal(): Promise<DocumentSummary> {
  const [proposal] = valueOf(await core.call('proposal.list', {}))
  if (proposal === undefined) throw new Error('The sample has no proposal')
  return proposal
}
const followed = (): JobProgress[] => {
  const told: JobProgress[] = []
  core.subscribe((event) => {
    if (event.name === 'job.progress') told.push(event.data)
  })
  return told
}
const bytesOf = (handle: Parameters<AppCore['files']['get']>[0]): Buffer => {
  const kept = core.files.get(handle)
  if (kept === null) throw new Error('No file behind the handle')
  return Buffer.from(kept.bytes)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyplan-export-'))
})
afterEach(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['zh-CN', 'en'] as const)('the sample in %s', (language) => {
  test('exports every document in every format, with nothing to remark', async () => {
    await open()
    await withSample(language)
    for (const kind of ['analysis', 'plan', 'proposal'] as const) {
      for (const document of valueOf(await core.call(`${kind}.list`, {}))) {
        const { jobId } = valueOf(
          await core.call('export.start', {
            kind,
            id: document.id,
            language,
            formats: ['docx', 'pdf', 'html'],
            revision: null,
          }),
        )
        const { files, notes } = valueOf(await core.call('job.take', { jobId }))
        expect(notes, document.title).toEqual([])
        expect(files.map((file) => file.name)).toEqual(
          ['docx', 'pdf', 'html'].map((ending) => `${document.title}-${language}.${ending}`),
        )
        const [docx, pdf, html] = files.map((file) => bytesOf(file.handle))
        expect(docx?.subarray(0, 2).toString()).toBe('PK')
        expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
        expect(html?.toString('utf8')).toContain(`<html lang="${language}">`)
        const { value } = await extractRawText({ buffer: docx ?? Buffer.alloc(0) })
        expect(value.replaceAll(/\s/g, '')).toContain(document.title.replaceAll(/\s/g, ''))
      }
    }
  })
})

describe('an export job', () => {
  test('tells its progress from start to end', async () => {
    await open()
    await withSample('en')
    const told = followed()
    const { id, title } = await firstProposal()
    const { jobId } = valueOf(
      await core.call('export.start', {
        kind: 'proposal',
        id,
        language: 'en',
        formats: ['pdf'],
        revision: null,
      }),
    )
    valueOf(await core.call('job.take', { jobId }))
    expect(told.length).toBeGreaterThan(2)
    expect(told.every((progress) => progress.jobId === jobId && progress.title === title)).toBe(true)
    const shares = told.map((progress) => progress.share)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(told.at(-1)).toMatchObject({ state: 'done', share: 1 })
  })

  test('can be cancelled, after which it brings nothing', async () => {
    await open(pathToFileURL(workerThat('setInterval(() => undefined, 1_000)')))
    await withSample('en')
    const told = followed()
    const { id } = await firstProposal()
    const { jobId } = valueOf(
      await core.call('export.start', {
        kind: 'proposal',
        id,
        language: 'en',
        formats: ['pdf'],
        revision: null,
      }),
    )
    valueOf(await core.callUntyped('job.cancel', { jobId }))
    expect(await core.callUntyped('job.take', { jobId })).toMatchObject({ error: { code: 'cancelled' } })
    expect(told.at(-1)).toMatchObject({ state: 'cancelled' })
  })

  test.each([
    ['throws', `throw new Error('broken')`],
    ['ends without a result', 'process.exit(3)'],
  ])('whose worker %s fails as export.failed', async (_, code) => {
    await open(pathToFileURL(workerThat(code)))
    await withSample('en')
    const told = followed()
    const { id } = await firstProposal()
    const { jobId } = valueOf(
      await core.call('export.start', {
        kind: 'proposal',
        id,
        language: 'en',
        formats: ['pdf'],
        revision: null,
      }),
    )
    expect(await core.callUntyped('job.take', { jobId })).toMatchObject({ error: { code: 'export.failed' } })
    expect(told.at(-1)).toMatchObject({ state: 'failed', error: { code: 'export.failed' } })
  })

  test('that nobody started is not found', async () => {
    await open()
    expect(await core.callUntyped('job.take', { jobId: randomUUID() })).toMatchObject({
      error: { code: 'not-found' },
    })
  })
})

test('a preview shows pages, and a language that differs from the typed one is remarked', async () => {
  await open()
  await withSample('zh-CN')
  const { id } = await firstProposal()
  const own = valueOf(await core.call('document.preview', { kind: 'proposal', id, language: 'zh-CN' }))
  expect(own.pages.length).toBeGreaterThan(5)
  expect(own.notes).toEqual([])
  const other = valueOf(await core.call('document.preview', { kind: 'proposal', id, language: 'en' }))
  expect(other.notes.map((note) => note.code)).toContain('mixed-languages')
})

test('a preview is the pages of the PDF, and stays the same answer until something is written', async () => {
  await open()
  await withSample('en')
  const { id, title } = await firstProposal()
  const { version } = valueOf(await core.call('proposal.get', { id }))
  const ask = async () =>
    valueOf(await core.call('document.preview', { kind: 'proposal', id, language: 'en' }))
  const first = await ask()
  expect(await ask()).toBe(first)
  const changes = [{ op: 'set', field: 'title', from: title, to: 'Quite another title' }]
  valueOf(await core.callUntyped('proposal.edit', { id, version, commandId: randomUUID(), changes }))
  const [cover] = (await ask()).pages
  expect(JSON.stringify(cover)).toContain('Quite another title')
})

test.each([
  ['throws', `throw new Error('broken')`],
  ['ends', 'process.exit(3)'],
])('a preview whose worker %s fails, and others are answered', async (_, code) => {
  await open(pathToFileURL(workerThat(code)))
  await withSample('en')
  const { id } = await firstProposal()
  const input = { kind: 'proposal', id, language: 'en' } as const
  for (let attempt = 0; attempt < 2; attempt += 1)
    expect(await core.call('document.preview', input)).toMatchObject({ error: { code: 'export.failed' } })
  expect(valueOf(await core.call('proposal.get', { id })).id).toBe(id)
})

test('a preview that never comes keeps nobody waiting, and closing ends it', async () => {
  const sign = join(folder, 'asked')
  const silent = `
    import { writeFileSync } from 'node:fs'
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', () => writeFileSync(${JSON.stringify(sign)}, ''))`
  await open(pathToFileURL(workerThat(silent)))
  await withSample('en')
  const { id } = await firstProposal()
  const preview = core.call('document.preview', { kind: 'proposal', id, language: 'en' })
  await vi.waitFor(() => {
    expect(existsSync(sign)).toBe(true)
  }, 20_000)
  expect(valueOf(await core.call('proposal.get', { id })).id).toBe(id)
  await core.close()
  expect(await preview).toMatchObject({ error: { code: 'cancelled' } })
})

test('an issued version is exported as it was frozen, whatever was changed since', async () => {
  await open()
  await withSample('en')
  const { id, title } = await firstProposal()
  valueOf(
    await core.callUntyped('document.issueVersion', {
      kind: 'proposal',
      id,
      note: '',
      commandId: randomUUID(),
    }),
  )
  const { version } = valueOf(await core.call('proposal.get', { id }))
  const changes = [{ op: 'set', field: 'title', from: title, to: 'Another title' }]
  valueOf(await core.callUntyped('proposal.edit', { id, version, commandId: randomUUID(), changes }))
  const names: string[] = []
  for (const revision of [1, null]) {
    const { jobId } = valueOf(
      await core.call('export.start', { kind: 'proposal', id, language: 'en', formats: ['html'], revision }),
    )
    const { files } = valueOf(await core.call('job.take', { jobId }))
    names.push(...files.map((file) => file.name))
  }
  expect(names).toEqual([`${title}-en.html`, 'Another title-en.html'])
})

/** A worker of the test's own, to see what becomes of one that goes wrong. */
function workerThat(code: string): string {
  const path = join(folder, 'worker.mjs')
  writeFileSync(path, code)
  return path
}
