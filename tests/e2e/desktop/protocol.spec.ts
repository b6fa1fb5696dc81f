import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../helpers/launchers/project-folder.ts'
import { expect, test } from './desktop-fixtures.ts'

/** The policy as it was decided (T4), so that loosening it in the product fails here. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'self' blob:",
]

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

const requests: readonly (readonly [what: string, method: string, url: string, status: number])[] = [
  ['the page', 'GET', 'app://bundle/index.html', 200],
  ['a font', 'GET', 'app://bundle/fonts/keyplan-sans-400.ttf', 200],
  ['an unknown path', 'GET', 'app://bundle/nothing.js', 404],
  ['a path out of the folder', 'GET', 'app://bundle/../main/index.js', 404],
  ['an encoded path out of the folder', 'GET', 'app://bundle/%2e%2e%2fmain%2findex.js', 404],
  ['a file by its place on the disk', 'GET', 'app://bundle//etc/passwd', 404],
  ['another host', 'GET', 'app://other/index.html', 404],
  ['POST', 'POST', 'app://bundle/index.html', 405],
  ['HEAD', 'HEAD', 'app://bundle/index.html', 405],
]

test.describe('app:// @stub', () => {
  for (const [what, method, url, status] of requests)
    test(`answers ${what} with ${String(status)} and the policy`, async ({ stub }) => {
      const answer = (await stub.ask('protocol', { method, url, headers: {} })) as Answer
      expect(answer.status).toBe(status)
      expect(answer.headers).toMatchObject({
        'content-security-policy': policy.join('; '),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
    })
})

test.describe('what is built @stub', () => {
  const preload = join(projectFolder, 'out', 'preload')

  test('the preload is one CommonJS file that loads nothing but Electron', () => {
    expect(readdirSync(preload)).toEqual(['index.cjs'])
    const source = readFileSync(join(preload, 'index.cjs'), 'utf8')
    expect([...source.matchAll(/require\((["'`])(.*?)\1\)/g)].map((match) => match[2])).toEqual(['electron'])
    expect(source).not.toMatch(/^\s*import\s/m)
    expect(source).not.toContain('ZodError')
  })

  test('the page carries the policy itself and has no script of its own', () => {
    const html = readFileSync(join(projectFolder, 'out', 'renderer', 'index.html'), 'utf8')
    const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? ''
    // A meta element cannot say who may frame the page.
    expect(meta.split('; ')).toEqual(policy.filter((one) => !one.startsWith('frame-ancestors')))
    for (const [, attributes = '', body = ''] of html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)) {
      expect(attributes).toContain('src="./assets/')
      expect(body).toBe('')
    }
    expect(html).not.toMatch(/\son\w+=/)
  })
})
