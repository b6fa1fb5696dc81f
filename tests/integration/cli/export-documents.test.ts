import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleWith, fullBundle } from '../../fixtures/exchange/full-bundle.ts'
import { bundleFile, keyplan, temporaryFolder } from './run-keyplan.ts'

const signatures = { docx: 'PK\u0003\u0004', pdf: '%PDF-', html: '<!doctype html' } as const

test('writes a document in every format and prints the names, nothing else', async () => {
  const folder = await temporaryFolder()
  const place = ['--workspace', join(folder, 'ws')]
  await keyplan(['import', await bundleFile(folder, fullBundle()), ...place])
  const command = ['export', 'proposal', 'offer', '--format', 'docx,pdf,html', '--out', 'out', ...place]
  const written = await keyplan(command, { cwd: folder })
  const names = ['docx', 'pdf', 'html'].map((format) => `北辰工装方案-zh-CN.${format}`)
  expect(written).toMatchObject({ code: 0, stderr: '' })
  expect(written.stdout.trimEnd().split('\n')).toEqual(names.map((name) => join(folder, 'out', name)))
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(names.toSorted())
  for (const [format, signature] of Object.entries(signatures)) {
    const text = await readFile(join(folder, 'out', `北辰工装方案-zh-CN.${format}`), 'latin1')
    expect(text.slice(0, signature.length).toLowerCase()).toBe(signature.toLowerCase())
  }
  expect((await keyplan(command, { cwd: folder })).code).toBe(0)
  expect(readdirSync(join(folder, 'out'))).toHaveLength(3)
})

test('in another language the labels change, and a note on stderr says so', async () => {
  const folder = await temporaryFolder()
  const place = ['--workspace', join(folder, 'ws')]
  await keyplan(['import', await bundleFile(folder, fullBundle()), ...place])
  const command = [
    'export',
    'analysis',
    'swot',
    '--format',
    'html',
    '--language',
    'en',
    '--out',
    folder,
    ...place,
  ]
  const written = await keyplan(command)
  expect(written).toMatchObject({ code: 0, stdout: `${join(folder, '北辰 SWOT-en.html')}\n` })
  expect(written.stderr).toContain('stays in the language it was typed in')
  const json = JSON.parse((await keyplan([...command, '--json'])).stdout) as unknown
  expect(json).toMatchObject({
    files: [{ format: 'html', path: join(folder, '北辰 SWOT-en.html') }],
    notes: [{ code: 'mixed-languages' }],
  })
})

test('a title Windows would refuse still makes a safe name', async () => {
  const folder = await temporaryFolder()
  const place = ['--workspace', join(folder, 'ws')]
  const title = `报价: "A/B" <${'长'.repeat(150)}>?`
  await keyplan(['import', await bundleFile(folder, bundleWith(['plans', 0, 'title'], title)), ...place])
  const written = await keyplan([
    'export',
    'plan',
    'plan',
    '--format',
    'html',
    '--out',
    join(folder, 'out'),
    ...place,
  ])
  expect(written.code).toBe(0)
  const [name = ''] = readdirSync(join(folder, 'out'))
  expect(name).toMatch(/^报价 A B 长+-zh-CN\.html$/)
})

test('an unknown document or a folder that cannot be written leaves nothing behind', async () => {
  const folder = await temporaryFolder()
  const place = ['--workspace', join(folder, 'ws')]
  await keyplan(['import', await bundleFile(folder, fullBundle()), ...place])
  const unknown = await keyplan([
    'export',
    'plan',
    'nobody',
    '--format',
    'pdf',
    '--out',
    join(folder, 'out'),
    ...place,
  ])
  expect(unknown).toMatchObject({ code: 1, stdout: '' })
  await writeFile(join(folder, 'taken'), 'a file, not a folder')
  const refused = await keyplan([
    'export',
    'plan',
    'plan',
    '--format',
    'html',
    '--json',
    '--out',
    join(folder, 'taken'),
    ...place,
  ])
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(JSON.parse(refused.stderr)).toMatchObject({ code: 'cannot-write' })
  expect(readdirSync(folder).sort()).toEqual(['bundle.json', 'taken', 'ws'])
})
