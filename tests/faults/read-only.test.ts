import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from '../integration/database/notes-workspace.ts'
import { startChild, whyNoMounts, type ChildWorld } from './child.ts'
import { createAccount, openCore } from './core-session.ts'

const obstacle = whyNoMounts()
const untried = obstacle === null ? '' : `; NOT TRIED: ${obstacle}`
const accesses = ['ui', 'cli']
async function filledWorkspace(folder: string): Promise<string> {
  chmodSync(folder, 0o755)
  const workspace = join(folder, 'workspace')
  const core = await openCore(workspace)
  await createAccount(core, '客户')
  await core.close()
  chmodSync(workspace, 0o755)
  chmodSync(join(workspace, 'workspace.db'), 0o644)
  return workspace
}

function contents(workspace: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(workspace).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(workspace, name)))
        .digest('hex'),
    ]),
  )
}

/** Opening must say why and change nothing; other methods must refuse. */
async function expectRefusal(workspace: string, world: ChildWorld, mount = ''): Promise<void> {
  const before = contents(workspace)
  for (const access of accesses) {
    const child = startChild('try-read-only', [workspace, access, mount], world)
    await child.finished()
    expect(child.lines, access).toEqual(['status workspace.read-only', 'write workspace.unavailable'])
    expect(contents(workspace), access).toEqual(before)
  }
}

test('[R6] a read-only folder is named, nothing in it changes', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    chmodSync(workspace, 0o555)
    try {
      await expectRefusal(workspace, 'nobody')
    } finally {
      chmodSync(workspace, 0o755)
    }
  }))

test('[R6] a read-only database file in a writable folder is named, it does not change', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    chmodSync(workspace, 0o777)
    chmodSync(join(workspace, 'workspace.db'), 0o444)
    await expectRefusal(workspace, 'nobody')
  }))

test.skipIf(obstacle !== null)(`[R6] a read-only mount is named, nothing on it changes${untried}`, () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    await expectRefusal(workspace, 'own-mounts', 'read-only-mount')
  }),
)
