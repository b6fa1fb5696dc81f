import { spawn } from 'node:child_process'
import { buildWhereStale } from '../start/build.ts'
import { inProject, projectFolder, toolScript } from './project.ts'
import { runNode, runTool } from './run-node.ts'

/** Electron with a renderer that reloads as it is edited; needs the Electron binary. */
export const developInElectron = (args: readonly string[]): Promise<number> =>
  runTool('electronVite', ['dev', '--watch', ...args])

/** The browser host on a renderer that is rebuilt as it is edited; a reload of the page shows the change. */
export async function developInBrowser(args: readonly string[]): Promise<number> {
  await buildWhereStale()
  const renderer = [
    'build',
    '--watch',
    '--logLevel=warn',
    '--config',
    inProject('renderer', 'vite.config.ts'),
  ]
  const watcher = spawn(process.execPath, [toolScript('vite'), ...renderer], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  try {
    return await runNode(inProject('browser-host', 'main.ts'), ['--open', '--from-terminal', ...args])
  } finally {
    watcher.kill()
  }
}
