import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from '../integration/database/notes-workspace.ts'
import { startChild } from './child.ts'
import { demand, openCore } from './core-session.ts'
import { count, isLongRun, numbers } from './counts.ts'

/** A cycle starts two processes' worth of code; on a busy machine that is seconds. */
const timeLimitMs = isLongRun ? 3_600_000 : 600_000

test(
  '[R12] after kill -9 while typing all that was kept is offered and nothing is applied by itself',
  () =>
    inFolder(async (folder) => {
      const pick = numbers(12)
      for (let cycle = 0; cycle < count(5, 200); cycle += 1) {
        const workspace = join(folder, `workspace-${cycle}`)
        const child = startChild('type-until-killed', [workspace])
        await child.waitForLines(2 + pick(30))
        await child.kill()
        const id = child.lines[0]?.split(' ')[1] ?? ''
        const kept = Number(child.lines.at(-1)?.split(' ')[1])
        expect(kept, 'the child typed').toBeGreaterThan(0)

        const core = await openCore(workspace, 'ui')
        const drafts = await demand(core, 'draft.list', { kind: 'account', id })
        expect(drafts.map(({ editor }) => editor)).toEqual(['business'])
        // The last one may have been kept without being told any more.
        expect(['字'.repeat(kept), '字'.repeat(kept + 1)]).toContain(drafts[0]?.value)
        const account = await demand(core, 'account.get', { id })
        expect({ business: account.business, version: account.version }).toEqual({ business: '', version: 1 })
        await core.close()
      }
    }),
  timeLimitMs,
)
