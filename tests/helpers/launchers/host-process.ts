import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectFolder } from './project-folder.ts'

const networkGuard = join(projectFolder, 'tests', 'helpers', 'network-guard.ts')

/** The real browser host as a process of its own, as `npm start` runs it. */
export interface HostProcess {
  /** The first link it printed. */
  readonly link: Promise<string>
  readonly exited: Promise<number | null>
  /** All it printed so far. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

interface HostRequest {
  readonly workspace: string
  readonly scratch: string
  readonly locale?: string
}

/** Starts the host on a free port; any attempt of its to leave this machine ends it (F9). */
export function startHostProcess({ workspace, scratch, locale = 'en_GB.UTF-8' }: HostRequest): HostProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', networkGuard, 'browser-host/main.ts', '--workspace', workspace, '--no-open'],
    {
      cwd: projectFolder,
      env: { ...process.env, XDG_STATE_HOME: join(scratch, 'state'), LANG: locale },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  const exited = once(child, 'exit').then(() => child.exitCode)
  const link = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/#launch=\S+/.exec(output)
      if (found !== null) resolve(found[0])
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    void exited.then((code) => {
      reject(new Error(`the host ended with ${String(code)} before it printed a link\n${output}`))
    })
  })
  link.catch(() => undefined)
  return {
    link,
    exited,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}
