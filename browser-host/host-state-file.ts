import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const stateSchema = z.strictObject({ port: z.int(), pid: z.int(), controlKey: z.string().min(20) })
/** Where a running host can be reached, for a second start on the same workspace. */
export type HostState = z.infer<typeof stateSchema>

/** A folder only its owner may enter, per platform. */
export function stateFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Keyplan', 'state')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Keyplan', 'state')
  return join(env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'keyplan')
}

const pathFor = (folder: string, workspace: string): string =>
  join(folder, `host-${createHash('sha256').update(resolve(workspace)).digest('hex').slice(0, 16)}.json`)

/** Writes the state so that nobody else on the machine can read the key in it (0600 in a 0700 folder, T5). */
export async function writeHostState(folder: string, workspace: string, state: HostState): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const path = pathFor(folder, workspace)
  const temporary = `${path}.${String(process.pid)}.tmp`
  await writeFile(temporary, JSON.stringify(state), { mode: 0o600 })
  await rename(temporary, path)
}

/** The state of a host on that workspace, or null where there is none or it cannot be read. */
export async function readHostState(folder: string, workspace: string): Promise<HostState | null> {
  try {
    const found = stateSchema.safeParse(JSON.parse(await readFile(pathFor(folder, workspace), 'utf8')))
    return found.success ? found.data : null
  } catch {
    return null
  }
}

export async function removeHostState(folder: string, workspace: string): Promise<void> {
  await rm(pathFor(folder, workspace), { force: true })
}
