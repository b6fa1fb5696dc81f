import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const childrenFolder = join(import.meta.dirname, 'children')
const networkGuard = new URL('../helpers/network-guard.ts', import.meta.url).href

/** A process of our own that runs the real core and tells what happened, a line at a time. */
export interface Child {
  /** What it said so far. */
  readonly lines: readonly string[]
  /** Resolves once it said that many lines or ended. */
  waitForLines(count: number): Promise<void>
  kill(): Promise<void>
  /** Resolves when it ended by itself; fails with its error output when it failed. */
  finished(): Promise<void>
}

export type ChildWorld =
  | 'plain'
  /** Mounts it makes are its own and end with it. */
  | 'own-mounts'
  /** A user who owns nothing. */
  | 'nobody'

const nobody = 65_534
/** Compiled code of earlier children: half of a child's life would otherwise go into reading the sources. */
const compiledCode = join(tmpdir(), 'keyplan-faults-compiled')

/** Starts `children/<script>.ts`. */
export function startChild(script: string, args: readonly string[], world: ChildWorld = 'plain'): Child {
  const node = [process.execPath, '--import', networkGuard, join(childrenFolder, `${script}.ts`), ...args]
  const [command = '', ...rest] = world === 'own-mounts' ? ['unshare', ...unshareFlags(), ...node] : node
  const isOther = world === 'nobody' && process.getuid?.() === 0
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiledCode },
    ...(isOther ? { uid: nobody, gid: nobody } : {}),
  })
  return watch(child, child.stdout, child.stderr)
}

/** Why mounts cannot be made here, or null where they can. */
export function whyNoMounts(): string | null {
  if (process.platform !== 'linux') return `mounts of one's own need Linux, this is ${process.platform}`
  const tried = spawnSync('unshare', [...unshareFlags(), 'mount', '-t', 'tmpfs', 'none', '/mnt'], {
    encoding: 'utf8',
  })
  if (tried.status === 0) return null
  return tried.error?.message ?? tried.stderr.trim()
}

function unshareFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user']
}

function watch(child: ChildProcess, stdout: Readable, stderr: Readable): Child {
  const lines: string[] = []
  let errors = ''
  let wake: () => void = () => undefined
  stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  createInterface({ input: stdout }).on('line', (line) => {
    lines.push(line)
    wake()
  })
  // Said at once, so that an early end is not missed by a later listener.
  const ended = once(child, 'close')
  void ended.then(() => {
    wake()
  })
  return {
    lines,
    waitForLines: (count) =>
      new Promise((resolve) => {
        wake = () => {
          if (lines.length >= count || child.exitCode !== null || child.signalCode !== null) resolve()
        }
        wake()
      }),
    kill: async () => {
      if (child.exitCode !== null) throw new Error(`The child ended before it was killed:\n${errors}`)
      child.kill('SIGKILL')
      await ended
    },
    finished: async () => {
      await ended
      if (child.exitCode !== 0) throw new Error(`The child ended with ${child.exitCode}:\n${errors}`)
    },
  }
}
