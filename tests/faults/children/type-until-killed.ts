import { createAccount, demand, openCore, say } from '../core-session.ts'

/** Types into one field as the screen does: what was typed is kept as a draft, never committed. */
const [folder = ''] = process.argv.slice(2)
const core = await openCore(folder)
const id = await createAccount(core, '客户')
say('account', id)
for (let length = 1; ; length += 1) {
  const value = '字'.repeat(length)
  await demand(core, 'draft.save', { kind: 'account', id, editor: 'business', value })
  say('typed', length)
}
