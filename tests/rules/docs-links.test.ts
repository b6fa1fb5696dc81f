import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inProject, projectFolder } from '../../scripts/tasks/project.ts'

const pages = globSync(['*.md', 'docs/**/*.md', 'shared/**/*.md'], { cwd: projectFolder }).sort()
const read = (page: string): string => readFileSync(inProject(page), 'utf8')
const manifest = z.object({ scripts: z.record(z.string(), z.string()) })
const withoutCode = (text: string): string => text.replaceAll(/^```.*?^```$/gmsu, '')

/** The anchor of a heading, as the usual viewers of Markdown make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

const anchorsIn = (page: string): readonly string[] =>
  [...withoutCode(read(page)).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading))

/** Where a page's links lead, addresses of other machines left out. */
const linksIn = (page: string): readonly string[] =>
  [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https?|mailto):/u.test(target))

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : join(dirname(page), decodeURIComponent(path))
  if (!existsSync(inProject(file))) return false
  return anchor === undefined || anchorsIn(file).includes(anchor)
}

const roots =
  'shared|core|electron|browser-host|cli|renderer|resources|tests|bench|scripts|docs|eslint-rules|tsconfig'
const pathInProject = new RegExp(`^(?:${roots})/[\\w.*@/<>…-]+$`, 'u')

/** Paths of the project named in a page. What a reader has to fill in (`<noun>`, `NNNN`, `…`) may be anything. */
const pathsIn = (page: string): readonly string[] =>
  [...withoutCode(read(page)).matchAll(/`([^`\n]+)`/gu)]
    .map(([, code = '']) => code)
    .filter((code) => pathInProject.test(code) && !code.startsWith('tests/fixtures/workspaces/'))

function exists(path: string): boolean {
  const pattern = path.replaceAll(/<\w+>|NNNN[\w-]*|…/gu, '*')
  return pattern.includes('*')
    ? globSync(pattern, { cwd: projectFolder }).length > 0
    : existsSync(inProject(pattern))
}

describe.each(pages)('%s', (page) => {
  test('links to pages, headings and pictures that exist', () => {
    expect(linksIn(page).filter((target) => !leadsSomewhere(page, target))).toEqual([])
  })

  test('names files and folders that exist', () => {
    expect(pathsIn(page).filter((path) => !exists(path))).toEqual([])
  })

  test('names commands that exist', () => {
    const { scripts } = manifest.parse(JSON.parse(read('package.json')))
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:]+)/gu)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('indexes', () => {
  test.each([
    ['docs/README.md', 'docs/how-to'],
    ['docs/README.md', 'docs/technical'],
    ['docs/README.md', 'docs'],
    ['docs/adr/README.md', 'docs/adr'],
  ])('%s lists every page of %s', (index, folder) => {
    const listed = linksIn(index).map((target) => join(dirname(index), target))
    const there = globSync(`${folder}/*.md`, { cwd: projectFolder }).filter((page) => page !== index)
    expect(there.filter((page) => basename(page) !== 'README.md' && !listed.includes(page))).toEqual([])
  })

  test('docs/adr/README.md gives each decision its own title', () => {
    const titled = [...read('docs/adr/README.md').matchAll(/^- \[(.+)\]\((.+)\)$/gmu)]
    const wrong = titled.filter(
      ([, title = '', file = '']) => !read(`docs/adr/${file}`).startsWith(`# ${title}\n`),
    )
    expect(wrong.map(([line]) => line)).toEqual([])
  })

  test('no two decisions have one number', () => {
    const numbers = globSync('docs/adr/0*.md', { cwd: projectFolder }).map((page) =>
      basename(page).slice(0, 4),
    )
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
  })

  test('docs/adr/README.md says why of every package the product imports', () => {
    const sources = globSync('{shared,core,electron,browser-host,cli,renderer}/**/*.{ts,tsx}', {
      cwd: projectFolder,
    }).filter((file) => !/\.test\.tsx?$/u.test(file))
    const imported = sources.flatMap((file) =>
      [
        ...read(file).matchAll(
          /^(?:import|export) (?:[^'\n]* from )?'([@a-z][^'\n]*)'|^\} from '([@a-z][^'\n]*)'/gmu,
        ),
      ]
        .map(([, first, second]) => first ?? second ?? '')
        .filter((name) => !name.startsWith('node:'))
        .map((name) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    )
    const reasons = new Set(
      [...read('docs/adr/README.md').matchAll(/^\| `.*$/gmu)].flatMap(([row]) =>
        [...row.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
      ),
    )
    expect(imported.length).toBeGreaterThan(100)
    expect([...new Set(imported)].filter((name) => !reasons.has(name))).toEqual([])
  })
})
