import { tell, text } from '../setup/messages.mjs'
import { runInPlace } from '../setup/run-child.mjs'
import { inProject, projectFolder } from '../tasks/project.ts'
import { runNode } from '../tasks/run-node.ts'
import { askYesNo } from './ask.ts'
import { buildWhereStale } from './build.ts'
import { chooseShell, type ShellChoice, type ShellFacts } from './choose-shell.ts'
import { electronBinary } from './electron-binary.ts'
import { hasFailedLately, recall, remember } from './electron-memory.ts'
import { fetchElectron } from './fetch-electron.ts'
import { hasDisplay } from './display.ts'

/** An Electron that ends with an error this soon has not shown a window. */
const startLimit = 10_000

function factsNow(wantsBrowser: boolean): ShellFacts {
  const memory = recall()
  const setting = process.env['KEYPLAN_ELECTRON']
  return {
    hasBinary: electronBinary() !== null,
    hasDisplay: hasDisplay(process.platform, process.env),
    isLinuxRoot: process.platform === 'linux' && process.getuid?.() === 0,
    canAsk: process.stdin.isTTY && process.stderr.isTTY,
    setting: setting === 'fetch' || setting === 'never' ? setting : null,
    hasDeclined: memory.declined,
    hasFailedLately: hasFailedLately(memory, Date.now()),
    wantsBrowser,
  }
}

/** Gets Electron, or says why the browser it is. */
async function fetchOrFallBack(): Promise<ShellChoice> {
  if ((await fetchElectron()) && electronBinary() !== null) return { kind: 'electron' }
  remember({ failedAt: Date.now() })
  return { kind: 'host', reason: 'electronFetchFailed', open: true }
}

async function settle(choice: ShellChoice): Promise<ShellChoice> {
  if (choice.kind === 'fetch') return fetchOrFallBack()
  if (choice.kind !== 'ask') return choice
  if (await askYesNo(text('electronQuestion'))) return fetchOrFallBack()
  remember({ declined: true })
  return { kind: 'host', reason: 'electronDeclined', open: true }
}

function runHost(open: boolean, args: readonly string[]): Promise<number> {
  const opening = open ? ['--open'] : []
  return runNode(inProject('browser-host', 'main.ts'), [...opening, '--from-terminal', ...args])
}

async function runElectron(binary: string, args: readonly string[]): Promise<number> {
  const started = Date.now()
  const env = { ...process.env }
  // Set by some editors' terminals; Electron would come up as a plain Node.
  delete env['ELECTRON_RUN_AS_NODE']
  const code = await runInPlace(binary, ['.', ...args], { cwd: projectFolder, env }).catch(() => 1)
  if (code === 0 || code >= 128 || Date.now() - started > startLimit) return code
  tell('electronBroken')
  return runHost(true, args)
}

/** Opens the application: in Electron where it can run, else in the browser. */
export async function start(args: readonly string[]): Promise<number> {
  const rest = args.filter((argument) => argument !== '--browser')
  const choice = await settle(chooseShell(factsNow(rest.length < args.length)))
  await buildWhereStale()
  const binary = electronBinary()
  if (choice.kind === 'electron' && binary !== null) return runElectron(binary, rest)
  if (choice.kind !== 'host') return runHost(true, rest)
  tell(choice.reason)
  return runHost(choice.open, rest)
}
