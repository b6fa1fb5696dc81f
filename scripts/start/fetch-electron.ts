import { text } from '../setup/messages.mjs'
import { showProgress } from '../setup/progress-line.mjs'
import { capture } from '../tasks/capture.ts'
import { inProject } from '../tasks/project.ts'

const limit = 120_000

/**
 * Fetches the Electron program, two minutes at most. The installer reads the mirror variables (`ELECTRON_MIRROR`,
 * `npm_config_electron_mirror`) and the proxy settings itself.
 */
export async function fetchElectron(): Promise<boolean> {
  const done = showProgress(text('electronFetching'))
  const installer = inProject('node_modules', 'electron', 'install.js')
  const result = await capture(process.execPath, [installer], { timeout: limit }).finally(done)
  return result.code === 0
}
