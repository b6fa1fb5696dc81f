import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface KeyplanRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the real command line in a process of its own; `env` adds to an environment without language or workspace. */
export function keyplan(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<KeyplanRun> {
  const root = join(import.meta.dirname, '..', '..', '..')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'cli', 'main.ts'), ...args], {
      cwd: options.cwd ?? tmpdir(),
      env: { PATH: process.env['PATH'], HOME: tmpdir(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code, stdout, stderr })
    })
  })
}

/** A folder of the test's own, removed afterwards. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keyplan-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Writes a bundle into a folder and answers its path. */
export async function bundleFile(folder: string, bundle: unknown, name = 'bundle.json'): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, JSON.stringify(bundle))
  return file
}
