import { spawnSync } from 'node:child_process'
import { ask, newCommandId, openCore, say } from '../core-session.ts'

/** Opens a workspace it may not write to, and says how that and an attempt to write ended. */
const [folder = '', access = '', mount = ''] = process.argv.slice(2)
if (mount === 'read-only-mount') {
  for (const options of [
    ['--bind', folder, folder],
    ['-o', 'remount,bind,ro', folder],
  ]) {
    const mounted = spawnSync('mount', options, { encoding: 'utf8' })
    if (mounted.status !== 0) throw new Error(mounted.stderr)
  }
}
const core = await openCore(folder, access === 'ui' ? 'ui' : 'cli')
const status = await ask(core, 'workspace.status', {})
if (status.ok) say('status', status.value.state === 'failed' ? status.value.error.code : status.value.state)
const input = { name: { en: 'New' }, kind: 'business' as const, commandId: newCommandId() }
const written = await ask(core, 'account.create', input)
say('write', written.ok ? 'ok' : written.error.code)
await core.close()
