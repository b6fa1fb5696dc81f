import { basename } from 'node:path'

/**
 * How to call the npm that called this script, or else the one in PATH. The same flags serve npm 10 and 11:
 * scripts never run (npm 10 does not know `allowScripts` and would start a compiler), and development and
 * optional packages come along even where the user's settings leave them out.
 * @param {{ env: Readonly<Record<string, string | undefined>>, platform: string, node: string }} facts
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmInstallCommand(facts) {
  return npmCommand(facts, [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--prefer-offline',
    // To npm a full disk is only a warning.
    '--loglevel=warn',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ])
}

/**
 * @param {{ env: Readonly<Record<string, string | undefined>>, platform: string, node: string }} facts
 * @param {string[]} flags
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(facts, flags) {
  const caller = facts.env['npm_execpath']
  if (caller !== undefined && basename(caller) === 'npm-cli.js') {
    return { command: facts.node, args: [caller, ...flags], shell: false }
  }
  // Windows refuses to start npm.cmd without a shell; nothing in the flags needs quoting.
  if (facts.platform === 'win32') return { command: 'npm.cmd', args: flags, shell: true }
  return { command: 'npm', args: flags, shell: false }
}

/**
 * The environment without what an outer `npm run` left in it; the user's npm settings stay.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Record<string, string | undefined>}
 */
export function withoutNpmTraces(env) {
  const left = /^(npm_(package|lifecycle|command|node_execpath|execpath)|INIT_CWD)/
  return Object.fromEntries(Object.entries(env).filter(([name]) => !left.test(name)))
}
