import { existsSync } from 'node:fs'
import { capture } from '../tasks/capture.ts'

const limit = 420_000

/** True where packages can be installed without asking anybody: root on Debian or a relative of it. */
export function canInstallDebianPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Installs Debian packages; whether it worked shows when the tool is looked for again. */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  const options = { timeout: limit, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await capture('apt-get', ['-q', 'update'], options)
  await capture('apt-get', ['-q', '-y', '--no-install-recommends', 'install', ...packages], options)
}
