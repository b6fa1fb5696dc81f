import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundleWith, fullBundle } from '../../fixtures/exchange/full-bundle.ts'
import { bundleFile, keyplan, temporaryFolder } from './run-keyplan.ts'

const aText: unknown = expect.any(String)
const listWith = (entries: unknown[]): unknown => expect.arrayContaining(entries)

describe('keyplan import', () => {
  test('creates the workspace, and list and show tell what came in', async () => {
    const folder = await temporaryFolder()
    const place = ['--workspace', join(folder, 'new', 'ws'), '--json']
    const imported = await keyplan(['import', await bundleFile(folder, fullBundle()), ...place])
    expect(imported).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(imported.stdout)).toMatchObject({ imported: { accounts: 2, proposals: 1 } })

    const accounts: unknown = JSON.parse((await keyplan(['list', 'accounts', ...place])).stdout)
    expect(accounts).toContainEqual(
      expect.objectContaining({ id: 'works', name: 'North Star Works', updatedAt: aText }),
    )
    const chinese = await keyplan([...place, 'list', 'accounts'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(chinese.stdout).toContain('"name": "北辰机械厂"')
    const proposals: unknown = JSON.parse((await keyplan(['list', 'proposals', ...place])).stdout)
    expect(proposals).toEqual([
      expect.objectContaining({ id: 'offer', title: '北辰工装方案', accountId: 'works', language: 'zh-CN' }),
    ])
    const shown: unknown = JSON.parse((await keyplan(['show', 'proposal', 'offer', ...place])).stdout)
    expect(shown).toMatchObject({
      id: 'offer',
      quoteLines: [{ id: 'line-1', position: 0 }, { id: 'line-2' }],
    })
    const table = await keyplan(['list', 'plans', '--workspace', join(folder, 'new', 'ws')])
    expect(table.stdout.split('\n')[1]).toMatch(/^plan {2}北辰 2026 年度计划 {2}North Star Works {2}zh-CN/)
  })

  test('gives back byte for byte what an export wrote', async () => {
    const folder = await temporaryFolder()
    const bundle = await bundleFile(folder, fullBundle())
    const files = [join(folder, 'first.json'), join(folder, 'second.json')] as const
    await keyplan(['import', bundle, '--workspace', join(folder, 'a')])
    expect(await keyplan(['export-bundle', files[0], '--workspace', join(folder, 'a')])).toEqual({
      code: 0,
      stdout: `${files[0]}\n`,
      stderr: '',
    })
    await keyplan(['import', files[0], '--workspace', join(folder, 'b')])
    await keyplan(['export-bundle', files[1], '--workspace', join(folder, 'b')], {
      env: { LANG: 'zh_CN.UTF-8' },
    })
    expect(await readFile(files[1], 'utf8')).toBe(await readFile(files[0], 'utf8'))
  })

  test('lists ten faults by their paths, then counts, and imports nothing', async () => {
    const folder = await temporaryFolder()
    const workspace = join(folder, 'ws')
    const quoteLines = Array.from({ length: 12 }, (_, at) => ({ id: `q${at}`, name: 'A', quantity: 'many' }))
    const bundle = await bundleFile(folder, bundleWith(['proposals', 0, 'quoteLines'], quoteLines))
    const told = await keyplan(['import', bundle, '--workspace', workspace])
    const lines = told.stderr.trimEnd().split('\n')
    expect(told).toMatchObject({ code: 1, stdout: '' })
    expect(lines).toHaveLength(12)
    expect(lines[1]).toMatch(/^proposals\[0\]\.quoteLines\[0\]\.quantity: \S/)
    expect(lines[11]).toBe('2 more')
    expect(existsSync(workspace)).toBe(false)

    const json = await keyplan(['import', bundle, '--workspace', workspace, '--json'])
    expect(JSON.parse(json.stderr)).toMatchObject({
      code: 'bundle.invalid',
      more: 2,
      issues: listWith([{ path: 'proposals[0].quoteLines[9].quantity', code: 'notANumber', message: aText }]),
    })
  })

  test('refuses ids that exist with their paths; --replace backs up first and replaces', async () => {
    const folder = await temporaryFolder()
    const place = ['--workspace', join(folder, 'ws'), '--json']
    await keyplan(['import', await bundleFile(folder, fullBundle()), ...place])
    const changed = await bundleFile(folder, bundleWith(['plans', 0, 'title'], 'Second edition'))
    const refused = await keyplan(['import', changed, ...place])
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    const { code, issues } = JSON.parse(refused.stderr) as { code: string; issues: { path: string }[] }
    expect(code).toBe('bundle.exists')
    expect(issues.map(({ path }) => path)).toContain('plans[0].id')
    expect((await keyplan(['list', 'plans', ...place])).stdout).not.toContain('Second edition')

    expect(await keyplan(['import', changed, '--replace', ...place])).toMatchObject({ code: 0, stderr: '' })
    expect((await keyplan(['list', 'plans', ...place])).stdout).toContain('Second edition')
    expect(readdirSync(join(folder, 'ws', 'backups')).join()).toMatch(/import\.zip/)
  })

  test.each([
    ['a file that is not there', null, 'cannot-read'],
    ['text', 'hello', 'bundle.invalid'],
    ['a zip', 'PK\u0003\u0004', 'bundle.invalid'],
    ['half a bundle', JSON.stringify(fullBundle()).slice(0, 500), 'bundle.invalid'],
    ['a bundle of a later version', '{"format":"keyplan-bundle","formatVersion":9}', 'bundle.newer'],
  ])('refuses %s in one clear sentence', async (_, content, code) => {
    const folder = await temporaryFolder()
    const file = join(folder, 'file.json')
    if (content !== null) await writeFile(file, content)
    const told = await keyplan(['import', file, '--json', '--workspace', join(folder, 'ws')])
    expect(told).toMatchObject({ code: 1, stdout: '' })
    expect(JSON.parse(told.stderr)).toMatchObject({ code })
    expect(told.stderr).not.toMatch(/errors\.|cli\.|at .*\.ts/)
  })
})

describe('keyplan show', () => {
  test('tells an unknown id from a known one', async () => {
    const folder = await temporaryFolder()
    const place = ['--workspace', join(folder, 'ws')]
    await keyplan(['import', await bundleFile(folder, fullBundle()), ...place])
    expect((await keyplan(['show', 'account', 'works', ...place])).stdout).toContain('ownership: state')
    const unknown = await keyplan(['show', 'account', 'nobody', '--json', ...place])
    expect(unknown.code).toBe(1)
    expect(JSON.parse(unknown.stderr)).toMatchObject({ code: 'not-found' })
    expect((await keyplan(['show', 'plan', 'works', ...place])).code).toBe(1)
  })
})
