import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Reply } from '../../../shared/contract/app-error.ts'
import { ask, createAccount, demand, newCommandId, openCore, say } from '../core-session.ts'

/**
 * Works on a small disk that is filled to the brim again and again. For each size and operation it says how the
 * operation ended while the disk was full, and how the same one ended after room was made, without a restart.
 */
const [disk = '', sizes = '', stepBytes = ''] = process.argv.slice(2)
// Room for everything that succeeds: attachments stay, and each size adds some.
const megabytes = 16 + Number(sizes)
mkdirSync(disk, { recursive: true })
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', disk], {
  encoding: 'utf8',
})
if (mounted.status !== 0) throw new Error(mounted.stderr)

const workspace = join(disk, 'workspace')
const filler = join(disk, 'filler')
// Temporary files share the small disk, so that a backup meets it too.
const temporary = join(disk, 'temporary')
mkdirSync(temporary)
process.env['TMPDIR'] = temporary
const core = await openCore(workspace)
const id = await createAccount(core, '客户')
const scan = Buffer.alloc(150_000, 7)
let scans = 0
let lastVersion = 1
const created: string[] = []
const attached: string[] = []

const operations: Readonly<Record<string, () => Promise<Reply<unknown>>>> = {
  edit: async () => {
    const { version, business } = await demand(core, 'account.get', { id })
    const to = `${version} `.padEnd(9_000, '字')
    const changes = [{ op: 'set' as const, field: 'business', from: business, to }]
    const reply = await ask(core, 'account.edit', { id, version, commandId: newCommandId(), changes })
    if (reply.ok) lastVersion = reply.value.version
    return reply
  },
  create: async () => {
    const input = { name: { 'zh-CN': '又一个' }, kind: 'business' as const, commandId: newCommandId() }
    const reply = await ask(core, 'account.create', input)
    if (reply.ok) created.push(reply.value.id)
    return reply
  },
  draft: () => ask(core, 'draft.save', { kind: 'account', id, editor: 'scale', value: '字'.repeat(9_000) }),
  attach: async () => {
    scans += 1
    scan.writeUInt32BE(scans)
    const file = { name: '证书.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(scan) }
    const { handle } = core.files.put(file)
    const reply = await ask(core, 'attachment.add', { file: handle })
    core.files.release(handle)
    if (reply.ok) attached.push(reply.value.id)
    return reply
  },
  backup: async () => {
    const reply = await ask(core, 'workspace.backUp', {})
    if (reply.ok) core.files.release(reply.value.file.handle)
    return reply
  },
  settings: () => ask(core, 'settings.save', { workspaceName: `${Date.now()}`.padEnd(200, '字') }),
}

for (let size = 0; size < Number(sizes); size += 1) {
  for (const [name, operate] of Object.entries(operations)) {
    fill(size * Number(stepBytes))
    const whenFull = await operate()
    rmSync(filler)
    const afterwards = await operate()
    say('tried', name, ending(whenFull), ending(afterwards))
  }
}
await core.close()
await sayWhatIsLeft()

/** Asked of a core that was started anew, so that nothing is answered from memory. */
async function sayWhatIsLeft(): Promise<void> {
  const fresh = await openCore(workspace)
  const { version } = await demand(fresh, 'account.get', { id })
  if (version !== lastVersion) say('lost', 'edit', lastVersion, version)
  for (const made of created)
    if (!(await ask(fresh, 'account.get', { id: made })).ok) say('lost', 'account', made)
  for (const kept of attached) {
    const reply = await ask(fresh, 'attachment.get', { id: kept })
    if (reply.ok) fresh.files.release(reply.value.file.handle)
    else say('lost', 'attachment', kept)
  }
  say('kept', created.length, attached.length)
  say('findings', (await demand(fresh, 'workspace.verify', {})).findings.length)
  await fresh.close()
}

function ending(reply: Reply<unknown>): string {
  return reply.ok ? 'ok' : reply.error.code
}

/** Leaves that many bytes free. */
function fill(free: number): void {
  const { bavail, bsize } = statfsSync(disk)
  const room = bavail * bsize - free
  const file = openSync(filler, 'w')
  try {
    const block = Buffer.alloc(65_536)
    for (let left = room; left > 0; left -= block.length)
      writeSync(file, block, 0, Math.min(left, block.length))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(file)
  }
}
