import { spawn } from 'node:child_process'
import { projectFolder } from './project.ts'

/** How a captured program ended. */
export interface Captured {
  /** Null where it could not be started, was killed or ran out of time. */
  readonly code: number | null
  /** stdout and stderr in the order they came. */
  readonly output: string
}

interface CaptureOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds after which it is killed, with everything it has started. */
  readonly timeout?: number
  /** Shows the output as it comes, too. */
  readonly show?: boolean
}

function killTree(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}

const running = new Set<number>()
const killAll = (): void => {
  for (const pid of running) killTree(pid)
}
const interrupted = (): void => {
  process.exit(130)
}
const terminated = (): void => {
  process.exit(143)
}

// Listened to only meanwhile: between programs a signal belongs to whoever runs in our place.
function watch(pid: number): void {
  if (running.size === 0) {
    process.on('exit', killAll).on('SIGINT', interrupted).on('SIGTERM', terminated)
  }
  running.add(pid)
}

function unwatch(pid: number): void {
  running.delete(pid)
  if (running.size === 0) {
    process.off('exit', killAll).off('SIGINT', interrupted).off('SIGTERM', terminated)
  }
}

/** Runs a program to its end and keeps what it says. It gets a process group of its own, so that all of it ends. */
export function capture(
  command: string,
  args: readonly string[],
  options: CaptureOptions = {},
): Promise<Captured> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    const { pid } = child
    if (pid !== undefined) watch(pid)
    const parts: string[] = []
    const timer =
      options.timeout === undefined
        ? undefined
        : setTimeout(() => {
            killTree(pid)
          }, options.timeout)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        parts.push(part)
        if (options.show === true) process.stdout.write(part)
      })
    }
    const end = (code: number | null): void => {
      clearTimeout(timer)
      if (pid !== undefined) unwatch(pid)
      resolve({ code, output: parts.join('') })
    }
    child.once('error', () => {
      end(null)
    })
    child.once('close', end)
  })
}
