import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { createAppCore } from '../../../core/app/create-app-core.ts'
import { createNodePorts } from '../../../core/app/node-ports.ts'
import { startHostServer } from '../../../browser-host/host-server.ts'
import { importData } from '../exchange/open-core.ts'
import { troubleFolder } from './command-line.ts'

const canaries = Array.from({ length: 20 }, (_, at) => `Canary${at}x`)
const canary = (at: number): string => canaries[at] ?? ''

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** Everything that lies in a folder, names included, as one text. */
function textsIn(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile())
  return [...names, ...files.map((path) => readFileSync(path).toString('utf8'))].join('\n')
}

test('[F8] nothing a customer is called, wrote or keeps where shows in logs, temporary files or answers of failures', async () => {
  const folder = troubleFolder()
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  vi.stubEnv('TMPDIR', temporary)
  const log: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    log.push(String(text))
    return true
  })
  const worker = join(folder, 'worker.mjs')
  // What a library would do: it says what it choked on.
  writeFileSync(
    worker,
    `import { parentPort, workerData } from 'node:worker_threads'
     const text = JSON.stringify(workerData)
     parentPort.on('message', (m) => JSON.parse('{' + m.content))
     if (workerData.kind === 'export') JSON.parse('{' + text)`,
  )
  const ports = createNodePorts()
  const core = await createAppCore({
    workspaceFolder: join(folder, canary(0), 'ws'),
    ports: { ...ports, resources: { ...ports.resources, exportWorker: pathToFileURL(worker) } },
    access: 'ui',
    create: true,
  })
  const host = await startHostServer({
    core,
    logger: ports.logger,
    screenFiles: () => Promise.resolve(new Map()),
    port: 0,
    nowMs: () => Date.now(),
  })
  const origin = `http://${host.authority}`
  const post = async (path: string, body: unknown, token = ''): Promise<string> => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    return await answer.text()
  }
  const code = host.newLink().split('#launch=')[1]
  const { token } = JSON.parse(await post('/session', { code })) as { token: string }

  const text = (at: number) => [{ kind: 'paragraph', inlines: [{ kind: 'text', text: canary(at) }] }]
  const imported = await importData(core, {
    format: 'keyplan-bundle',
    formatVersion: 1,
    language: 'en',
    ownCompany: { name: canary(1), address: canary(2) },
    teamMembers: [{ id: 'm', name: canary(3), email: 'canary@example.com' }],
    accounts: [{ id: 'a', name: canary(4), industry: canary(5), tags: [canary(6)] }],
    proposals: [
      {
        id: 'p',
        title: canary(7),
        accountId: 'a',
        sections: [{ id: 's', kind: 'text', title: canary(8), body: text(9) }],
        quoteLines: [{ id: 'q', name: canary(10) }],
      },
    ],
  })
  expect(imported, JSON.stringify(imported)).toMatchObject({ ok: true })
  const failures = [
    await importData(core, `{"accounts": [${canary(11)}`),
    await importData(core, { format: canary(12), accounts: [{ id: canary(13), name: 7 }] }),
  ].map((reply) => JSON.stringify(reply))
  const document = { kind: 'proposal', id: 'p', language: 'en' }
  const started = JSON.parse(
    await post('/api/export.start', { ...document, formats: ['pdf'], revision: null }, token),
  ) as { value: { jobId: string } }
  failures.push(
    await post('/api/document.preview', document, token),
    await post('/api/job.take', { jobId: started.value.jobId }, token),
    await post('/api/account.get', { id: canary(14) }, token),
    await post(`/api/${encodeURIComponent(canary(15))}`, {}, token),
    await post('/api/account.list', {}, canary(16)),
  )
  rmSync(join(folder, canary(0)), { recursive: true })
  failures.push(
    await post('/api/bundle.export', { language: null }, token),
    await post('/api/workspace.backup', {}, token),
    await post(
      '/api/account.create',
      { name: { en: canary(17) }, kind: 'business', commandId: crypto.randomUUID() },
      token,
    ),
  )
  await host.close()
  await core.close()

  expect(log.length).toBeGreaterThan(2)
  for (const answer of failures) expect(answer).toMatch(/"ok":false|"fault"/)
  for (const each of canaries) {
    expect(log.join('')).not.toContain(each)
    expect(textsIn(temporary)).not.toContain(each)
    // What was sent is said back by its path in the input at most, never by value.
    expect(failures.join('')).not.toContain(each)
  }
  expect(failures.join('')).not.toContain(folder)
  expect(process.argv.join(' ')).not.toMatch(/Canary/)
})
