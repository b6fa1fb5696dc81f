import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keyplan, temporaryFolder } from './run-keyplan.ts'

describe('keyplan', () => {
  test('help goes to stdout and names every command', async () => {
    const { code, stdout, stderr } = await keyplan(['help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const name of [
      'sample',
      'list',
      'show',
      'import',
      'export-bundle',
      'export',
      'backup',
      'restore',
      'verify',
    ])
      expect(stdout).toContain(`\n  ${name}`)
    expect((await keyplan(['list', '--help'])).stdout).toBe(stdout)
  })

  test('--version tells the version', async () => {
    expect((await keyplan(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('with --json a failure is one JSON object on stderr', async () => {
    const { code, stdout, stderr } = await keyplan(['--json', 'nonsense'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(JSON.parse(stderr)).toEqual({
      code: 'usage',
      message: 'Unknown command “nonsense”.',
      issues: [],
      more: 0,
    })
  })

  test.each([
    [['list', 'accounts']],
    [['export-bundle', 'out.json']],
    [['export', 'plan', 'some-id', '--format', 'pdf', '--out', 'out']],
    [['backup', 'out.zip']],
    [['verify']],
  ])('%j does not create a workspace that is missing', async (args) => {
    const cwd = await temporaryFolder()
    const workspace = join(cwd, 'ws')
    const { code, stdout, stderr } = await keyplan([...args, '--json'], {
      cwd,
      env: { KEYPLAN_WORKSPACE: workspace },
    })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(JSON.parse(stderr)).toMatchObject({ code: 'workspace.missing' })
    expect(existsSync(workspace)).toBe(false)
    expect(existsSync(join(cwd, 'out.json'))).toBe(false)
  })
})
