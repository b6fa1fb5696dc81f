import { describe, expect, test } from 'vitest'
import { npmInstallCommand, withoutNpmTraces } from './npm-command.mjs'

describe('npm is called', () => {
  test('as the npm that runs the script', () => {
    const env = { npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js' }
    const { command, args, shell } = npmInstallCommand({ env, platform: 'linux', node: '/usr/bin/node' })
    expect([command, args[0], args[1], shell]).toEqual(['/usr/bin/node', env.npm_execpath, 'ci', false])
  })
  test('from PATH where another package manager runs the script', () => {
    const env = { npm_execpath: '/usr/lib/node_modules/pnpm/bin/pnpm.cjs' }
    expect(npmInstallCommand({ env, platform: 'linux', node: '/usr/bin/node' }).command).toBe('npm')
  })
  test('through a shell on Windows, which does not start npm.cmd otherwise', () => {
    const { command, shell } = npmInstallCommand({ env: {}, platform: 'win32', node: 'node.exe' })
    expect([command, shell]).toEqual(['npm.cmd', true])
  })
  test('without scripts, and with development and optional packages whatever the settings say', () => {
    const { args } = npmInstallCommand({ env: {}, platform: 'linux', node: 'node' })
    expect(args).toEqual(
      expect.arrayContaining(['ci', '--ignore-scripts', '--include=dev', '--include=optional']),
    )
  })
})

test('the traces of an outer npm run go, the settings of the user stay', () => {
  const env = {
    npm_lifecycle_event: 'start',
    npm_package_name: 'keyplan',
    npm_execpath: '/npm-cli.js',
    INIT_CWD: '/home',
    npm_config_proxy: 'http://127.0.0.1:1',
    PATH: '/bin',
  }
  expect(withoutNpmTraces(env)).toEqual({ npm_config_proxy: 'http://127.0.0.1:1', PATH: '/bin' })
})
