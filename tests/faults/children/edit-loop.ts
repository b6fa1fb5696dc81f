import { createAccount, demand, newCommandId, openCore, say } from '../core-session.ts'

/** Edits one account until it is killed, or as often as it is told; says every edit that was acknowledged. */
const [folder = '', accountName = '', times = 'forever'] = process.argv.slice(2)
const core = await openCore(folder)
const accounts = await demand(core, 'account.list', {})
const found = accounts.find(({ name }) => name['zh-CN'] === accountName)
const id = found?.id ?? (await createAccount(core, accountName))
let { version, business } = await demand(core, 'account.get', { id })
say('account', id)
const limit = times === 'forever' ? Infinity : Number(times)
for (let done = 0; done < limit; done += 1) {
  const commandId = newCommandId()
  const to = `edit ${version}`
  const changes = [{ op: 'set' as const, field: 'business', from: business, to }]
  const edited = await demand(core, 'account.edit', { id, version, commandId, changes })
  version = edited.version
  business = to
  say('edit', commandId, version)
}
await core.close()
