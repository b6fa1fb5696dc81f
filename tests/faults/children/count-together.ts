import { ask, createAccount, demand, newCommandId, openCore, say } from '../core-session.ts'

/**
 * One of several processes on one workspace: edits an account of its own, and now and then counts up in an account
 * all of them share, the way a person would: look, edit, and look again after a conflict.
 */
const [folder = '', sharedId = '', times = '', sharedEvery = ''] = process.argv.slice(2)
const core = await openCore(folder)
const ownId = await createAccount(core, `process ${process.pid}`)
say('account', ownId)
let version = 1
let business = ''
let conflicts = 0
for (let done = 1; done <= Number(times); done += 1) {
  const changes = [{ op: 'set' as const, field: 'business', from: business, to: `edit ${done}` }]
  const edited = await demand(core, 'account.edit', {
    id: ownId,
    version,
    commandId: newCommandId(),
    changes,
  })
  version = edited.version
  business = `edit ${done}`
  if (done % Number(sharedEvery) === 0) conflicts += await countUp()
}
say('conflicts', conflicts)
await core.close()

async function countUp(): Promise<number> {
  for (let refused = 0; ; refused += 1) {
    const { version: base, scale } = await demand(core, 'account.get', { id: sharedId })
    const changes = [{ op: 'set' as const, field: 'scale', from: scale, to: String(Number(scale) + 1) }]
    const input = { id: sharedId, version: base, commandId: newCommandId(), changes }
    const reply = await ask(core, 'account.edit', input)
    if (reply.ok) return refused
    if (reply.error.code !== 'conflict') throw new Error(JSON.stringify(reply.error))
  }
}
