import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { text, tell } from '../setup/messages.mjs'
import { showProgress } from '../setup/progress-line.mjs'
import { SetUpFailure } from '../setup/set-up-failure.mjs'
import { capture } from '../tasks/capture.ts'
import { toolScript } from '../tasks/project.ts'
import { canInstallDebianPackages, installDebianPackages } from './debian.ts'

type Environment = Readonly<Record<string, string | undefined>>

const fetchLimit = 240_000

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']

const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/** Where a browser of the Chromium family may be installed, the likeliest first. */
export function browserPlaces(platform: string, env: Environment): readonly string[] {
  if (platform === 'darwin') return macPrograms
  if (platform === 'win32') {
    const folders = windowsFolders.map((name) => env[name]).filter((folder) => folder !== undefined)
    return windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`))
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/** A Chromium that is already here: the one named by `KEYPLAN_CHROMIUM`, an installed one, Playwright's own. */
export function findChromium(
  env: Environment = process.env,
  exists: (file: string) => boolean = existsSync,
): string | null {
  const named = env['KEYPLAN_CHROMIUM']
  if (named !== undefined && named !== '') return exists(named) ? named : null
  const installed = browserPlaces(process.platform, env).find((place) => exists(place))
  if (installed !== undefined) return installed
  const own = chromium.executablePath()
  return exists(own) ? own : null
}

async function fetchPlaywrightsOwn(): Promise<void> {
  const done = showProgress(text('chromiumFetching'))
  await capture(process.execPath, [toolScript('playwright'), 'install', 'chromium'], {
    timeout: fetchLimit,
  }).finally(done)
}

/** Finds a Chromium or gets one: Playwright's download, then Debian's package. */
export async function provideChromium(): Promise<string> {
  const present = findChromium()
  if (present !== null) return present
  await fetchPlaywrightsOwn()
  const fetched = findChromium()
  if (fetched !== null) return fetched
  if (canInstallDebianPackages()) {
    tell('toolsInstalling', { packages: 'chromium' })
    await installDebianPackages(['chromium'])
  }
  const installed = findChromium()
  if (installed === null) throw new SetUpFailure('chromiumMissing')
  return installed
}
