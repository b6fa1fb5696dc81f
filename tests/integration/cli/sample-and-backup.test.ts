import { mkdirSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keyplan, temporaryFolder } from './run-keyplan.ts'

test.each(['zh-CN', 'en'])(
  'the sample in %s fills an empty folder and stands on its own',
  async (language) => {
    const folder = await temporaryFolder()
    mkdirSync(join(folder, 'ws'))
    const place = ['--workspace', join(folder, 'ws'), '--json']
    const made = await keyplan(['sample', '--language', language, ...place])
    expect(made).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(made.stdout)).toMatchObject({ language, imported: { accounts: 2, proposals: 2 } })
    const again = await keyplan(['sample', ...place])
    expect(again.code).toBe(1)
    expect(JSON.parse(again.stderr)).toMatchObject({ code: 'workspace.not-empty' })
  },
)

test('the sample speaks the language of the environment unless told otherwise', async () => {
  const folder = await temporaryFolder()
  const made = await keyplan(['sample', '--json', '--workspace', join(folder, 'ws')], {
    env: { LANG: 'zh_CN.UTF-8' },
  })
  expect(JSON.parse(made.stdout)).toMatchObject({ language: 'zh-CN' })
})

test('the sample leaves a folder alone that holds anything', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'notes.txt'), 'mine')
  const { code } = await keyplan(['sample', '--workspace', folder])
  expect(code).toBe(1)
  expect(readdirSync(folder)).toEqual(['notes.txt'])
})

test('a backup restored elsewhere holds the same records', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'backup.zip')
  const bundles = [join(folder, 'before.json'), join(folder, 'after.json')] as const
  await keyplan(['sample', '--language', 'zh-CN', '--workspace', join(folder, 'a')])
  await keyplan(['export-bundle', bundles[0], '--workspace', join(folder, 'a')])
  expect(await keyplan(['backup', file, '--workspace', join(folder, 'a')])).toEqual({
    code: 0,
    stdout: `${file}\n`,
    stderr: '',
  })
  expect(await keyplan(['restore', file, '--workspace', join(folder, 'b')])).toMatchObject({ code: 0 })
  await keyplan(['export-bundle', bundles[1], '--workspace', join(folder, 'b')])
  expect(await readFile(bundles[1], 'utf8')).toBe(await readFile(bundles[0], 'utf8'))

  const taken = await keyplan(['restore', file, '--json', '--workspace', join(folder, 'b')])
  expect(taken.code).toBe(1)
  expect(JSON.parse(taken.stderr)).toMatchObject({ code: 'workspace.not-empty' })
  const replaced = await keyplan(['restore', file, '--replace', '--json', '--workspace', join(folder, 'b')])
  const { movedAside } = JSON.parse(replaced.stdout) as { movedAside: string }
  expect(readdirSync(movedAside)).toContain('workspace.db')
})

test('a damaged backup restores nothing', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'backup.zip')
  await keyplan(['sample', '--workspace', join(folder, 'a')])
  await keyplan(['backup', file, '--workspace', join(folder, 'a')])
  const bytes = await readFile(file)
  bytes.fill(0, 2_000, 2_100)
  await writeFile(file, bytes)
  const told = await keyplan(['restore', file, '--json', '--workspace', join(folder, 'b')])
  expect(told).toMatchObject({ code: 1, stdout: '' })
  expect(JSON.parse(told.stderr)).toMatchObject({ code: 'backup.invalid' })
  expect(readdirSync(folder).sort()).toEqual(['a', 'backup.zip'])
})

test('verify says what is damaged and fails', async () => {
  const folder = await temporaryFolder()
  const place = ['--workspace', join(folder, 'ws')]
  await keyplan(['sample', ...place])
  expect(await keyplan(['verify', ...place])).toMatchObject({ code: 0, stderr: '' })
  const attachments = join(folder, 'ws', 'attachments')
  const [group = ''] = readdirSync(attachments)
  const [name = ''] = readdirSync(join(attachments, group))
  await writeFile(join(attachments, group, name), 'something else')
  const told = await keyplan(['verify', '--json', ...place])
  expect(told).toMatchObject({ code: 1, stdout: '' })
  expect(JSON.parse(told.stderr)).toMatchObject({ code: 'damage-found', issues: [{ path: 'attachments' }] })
})

test.each([
  [['backup', 'taken/backup.zip'], 'cannot-write'],
  [['export-bundle', 'taken/bundle.json'], 'cannot-write'],
  [['restore', 'missing.zip', '--workspace', 'other'], 'file.unreadable'],
  [['restore', 'taken', '--workspace', 'other'], 'backup.invalid'],
  [['list', 'accounts', '--workspace', 'taken'], 'workspace.missing'],
  [['import', 'bundle.json', '--workspace', 'taken/deeper'], 'workspace.missing'],
])('%j fails with %s and leaves nothing half done', async (args, code) => {
  const folder = await temporaryFolder()
  const env = { KEYPLAN_WORKSPACE: join(folder, 'ws') }
  await keyplan(['sample'], { env })
  await keyplan(['export-bundle', join(folder, 'bundle.json')], { env })
  await writeFile(join(folder, 'taken'), 'a file, not a folder')
  const told = await keyplan([...args, '--json'], { cwd: folder, env })
  expect(told).toMatchObject({ code: 1, stdout: '' })
  expect(JSON.parse(told.stderr)).toMatchObject({ code })
  expect(readdirSync(folder).sort()).toEqual(['bundle.json', 'taken', 'ws'])
})
