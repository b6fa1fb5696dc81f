import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkDatabaseFile } from '../../core/database/check-database.ts'
import { inFolder } from '../integration/database/notes-workspace.ts'
import { startChild } from './child.ts'
import { createAccount, demand, openCore } from './core-session.ts'
import { count } from './counts.ts'
import { accountAndAudit } from './look-into.ts'

const sharedEvery = 5

test('[R11] three processes on one workspace lose no edit and meet no error', () =>
  inFolder(async (folder) => {
    const workspace = join(folder, 'workspace')
    const times = count(200, 3_000)
    const core = await openCore(workspace, 'ui')
    const sharedId = await createAccount(core, '共用')
    const args = [workspace, sharedId, String(times), String(sharedEvery)]
    const children = [1, 2, 3].map(() => startChild('count-together', args))
    await Promise.all(children.map((child) => child.finished()))

    for (const child of children) {
      const ownId = child.lines[0]?.split(' ')[1] ?? ''
      expect(accountAndAudit(workspace, ownId)).toEqual({
        version: times + 1,
        business: `edit ${times}`,
        edits: times,
        lastEdit: `edit ${times}`,
      })
    }
    const shared = await demand(core, 'account.get', { id: sharedId })
    expect(Number(shared.scale), 'no count was lost').toBe(3 * Math.floor(times / sharedEvery))
    await core.close()
    expect(await checkDatabaseFile(join(workspace, 'workspace.db'))).toEqual([])
  }))
