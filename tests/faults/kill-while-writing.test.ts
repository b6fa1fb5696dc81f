import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { checkDatabaseFile } from '../../core/database/check-database.ts'
import { inFolder } from '../integration/database/notes-workspace.ts'
import { startChild } from './child.ts'
import { count, numbers } from './counts.ts'
import { accountAndAudit, auditedCommands } from './look-into.ts'

/** Workspaces tried side by side; a cycle mostly waits for a process to start. */
const lanes = 3

test('[R1] kill -9 in a write loop loses no acknowledged edit and leaves no half command', () =>
  inFolder(async (folder) => {
    const cycles = Math.ceil(count(100, 1_000) / lanes)
    const ends = Array.from({ length: lanes }, (_, lane) =>
      killAgainAndAgain(join(folder, `workspace-${lane}`), cycles, numbers(lane + 1)),
    )
    await Promise.all(ends)
  }))

async function killAgainAndAgain(
  workspace: string,
  cycles: number,
  pick: (limit: number) => number,
): Promise<void> {
  const acknowledged: string[] = []
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const child = startChild('edit-loop', [workspace, '客户'])
    await child.waitForLines(2 + pick(12))
    // Between the lines, so that the kill meets the middle of a command and not its end.
    await pause(pick(4))
    await child.kill()
    const said = child.lines.map((line) => line.split(' '))
    expect(said[0]?.[0], 'the child began its work').toBe('account')
    acknowledged.push(...said.flatMap(([kind, id]) => (kind === 'edit' && id !== undefined ? [id] : [])))

    const { version, business, edits, lastEdit } = accountAndAudit(workspace, said[0]?.[1] ?? '')
    expect(edits, 'every version has its audit row').toBe(version - 1)
    expect(business, 'the row says what the audit says').toBe(lastEdit)
  }
  const kept = auditedCommands(workspace)
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
  expect(acknowledged.length).toBeGreaterThan(0)
  expect(await checkDatabaseFile(join(workspace, 'workspace.db'))).toEqual([])
}
