import { join } from 'node:path'
import { createAppCore } from '../core/app/create-app-core.ts'
import { createNodePorts } from '../core/app/node-ports.ts'
import { listScreenFiles } from '../core/app/screen-files.ts'
import { defaultWorkspaceFolder } from '../core/app/workspace-folder.ts'
import { languageFromEnvironment } from '../shared/i18n/environment-language.ts'
import { type Translate, translatorFor } from '../shared/i18n/translator.ts'
import { type HostOptions, parseHostOptions } from './host-options.ts'
import { startHostServer } from './host-server.ts'
import { readHostState, removeHostState, stateFolder, writeHostState } from './host-state-file.ts'
import { openInBrowser } from './open-browser.ts'
import { askRunningHost } from './running-host.ts'
import { onEnter, untilStopped } from './terminal.ts'

const idleLimitMs = 30 * 60_000
const idleCheckMs = 60_000
const rendererFolder = join(import.meta.dirname, '..', 'out', 'renderer')

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Prints a link and, where asked to, opens it. */
async function offer(link: string, intro: string, opensBrowser: boolean, t: Translate): Promise<void> {
  say(intro)
  say(`  ${link}`)
  if (opensBrowser && !(await openInBrowser(link))) say(t('host.cannotOpenBrowser'))
}

/** Resolves once nobody has used the server for the idle limit. */
function untilIdle(lastUseMs: () => number): { readonly idle: Promise<void>; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  const idle = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      if (Date.now() - lastUseMs() > idleLimitMs) resolve()
    }, idleCheckMs)
  })
  return {
    idle,
    stop: () => {
      clearInterval(timer)
    },
  }
}

async function run(options: HostOptions, t: Translate): Promise<number> {
  const workspace = options.workspace ?? defaultWorkspaceFolder(process.env, process.platform)
  const states = stateFolder(process.env, process.platform)
  const running = await readHostState(states, workspace)
  const runningLink = running === null ? null : await askRunningHost(running)
  if (runningLink !== null) {
    await offer(runningLink, t('host.alreadyRunning'), options.opensBrowser, t)
    return 0
  }

  const ports = createNodePorts()
  const listFiles = () => listScreenFiles(rendererFolder, ports.resources)
  const built = await listFiles().catch(() => null)
  if (built?.has('/') !== true) {
    complain(t('host.notBuilt'))
    return 1
  }
  const core = await createAppCore({ workspaceFolder: workspace, ports, access: 'ui', create: true })
  try {
    const status = await core.call('workspace.status', {})
    if (status.ok && status.value.state === 'failed' && status.value.error.code === 'workspace.in-use') {
      complain(t('host.inUseElsewhere', { pid: status.value.error.params['pid'] ?? '?' }))
      return 1
    }
    const server = await startHostServer({
      core,
      logger: ports.logger,
      screenFiles: options.watchesFiles ? listFiles : () => Promise.resolve(built),
      port: options.port,
      nowMs: () => Date.now(),
    }).catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') return null
      throw cause
    })
    if (server === null) {
      complain(t('host.portTaken', { port: options.port }))
      return 1
    }
    await writeHostState(states, workspace, {
      port: server.port,
      pid: process.pid,
      controlKey: server.controlKey,
    })
    const freshLink = (): void => {
      say(`  ${server.newLink()}`)
    }
    await offer(server.newLink(), t('host.address'), options.opensBrowser, t)
    const endings = [untilStopped()]
    let forgetTerminal = (): void => undefined
    let forgetIdle = (): void => undefined
    if (options.fromTerminal) {
      say(t('host.enterForLink'))
      forgetTerminal = onEnter(freshLink)
    } else {
      const { idle, stop } = untilIdle(server.lastUseMs)
      forgetIdle = stop
      endings.push(
        idle.then(() => {
          say(t('host.idle'))
        }),
      )
    }
    await Promise.race(endings)
    forgetTerminal()
    forgetIdle()
    await removeHostState(states, workspace)
    await server.close()
    return 0
  } finally {
    await core.close()
  }
}

const { t } = translatorFor(languageFromEnvironment(process.env))
const options = parseHostOptions(process.argv.slice(2))
if (options === null) {
  complain(t('host.wrongOption'))
  process.exitCode = 2
} else {
  process.exitCode = await run(options, t)
}
