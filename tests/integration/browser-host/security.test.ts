import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyLimitBytes, strangerLimitBytes } from '../../../browser-host/request-body.ts'
import { type Route, routes } from '../../../browser-host/routes.ts'
import { createNodePorts } from '../../../core/app/node-ports.ts'
import { listScreenFiles } from '../../../core/app/screen-files.ts'
import { securityHeaders } from '../../../shared/contract/security-headers.ts'
import { requestText, sendRaw } from '../../helpers/raw-http.ts'
import { startTestHost, type TestHost } from '../../helpers/test-host.ts'

let screen: string
let running: TestHost
let port: number
let authority: string
let token: string

beforeAll(async () => {
  screen = await mkdtemp(join(tmpdir(), 'keyplan-screen-'))
  await writeFile(join(screen, 'index.html'), '<!doctype html><title>Keyplan</title>')
  await writeFile(join(tmpdir(), 'keyplan-secret.html'), 'secret')
  running = await startTestHost(await listScreenFiles(screen, createNodePorts().resources))
  ;({ port, authority } = running.host)
  token = await running.signIn()
})
afterAll(async () => {
  await running.close()
  await rm(screen, { recursive: true, force: true })
})

const samplePath = (route: Route): string => {
  if (!route.path.endsWith('*')) return route.path
  return route.path === '/api/*' ? '/api/workspace.status' : `${route.path.slice(0, -1)}file-0`
}
const goodHeaders = (route: Route): Record<string, string> => ({
  host: authority,
  origin: `http://${authority}`,
  authorization: `Bearer ${token}`,
  'content-type': route.takes === 'json' ? 'application/json' : 'application/octet-stream',
})
const everyRoute = routes.map((route) => [route.path, route] as const)

test('the well-formed request that the refusals below vary is answered', async () => {
  const api = routes.find((route) => route.path === '/api/*')
  if (api === undefined) throw new Error('no api route')
  const answer = await sendRaw(port, requestText('POST', samplePath(api), goodHeaders(api), '{}'))
  expect(answer.status).toBe(200)
  expect(answer.body).toContain('"ok":true')
})

describe('Host', () => {
  const wrongHosts = (): (string | null)[] => [
    null,
    '',
    'localhost',
    `localhost:${String(port)}`,
    '127.0.0.1',
    `127.0.0.1:${String(port + 1)}`,
    `127.0.0.1:0${String(port)}`,
    `127.0.0.1.:${String(port)}`,
    `127.1:${String(port)}`,
    `2130706433:${String(port)}`,
    `0x7f.0.0.1:${String(port)}`,
    `0177.0.0.1:${String(port)}`,
    `[::1]:${String(port)}`,
    `[::ffff:127.0.0.1]:${String(port)}`,
    `0.0.0.0:${String(port)}`,
    `evil.example:${String(port)}`,
    `127.0.0.1.evil.example:${String(port)}`,
    `evil.example@127.0.0.1:${String(port)}`,
    `127.0.0.1:${String(port)}@evil.example`,
    `127.0.0.1:${String(port)}/`,
    `127.0.0.1:${String(port)}#x`,
    `http://127.0.0.1:${String(port)}`,
    `127.0.0.1:${String(port)}, evil.example`,
    `127.0.0.1:${String(port)} evil`,
    `127.0.0.1\t:${String(port)}`,
  ]
  test.each([...everyRoute.map(([path]) => path), '/', '/index.html', '/nothing'])(
    'none of 25 wrong ones gets past the door of %s',
    async (path) => {
      const method = path.startsWith('/index') || path === '/' || path === '/nothing' ? 'GET' : 'POST'
      for (const host of wrongHosts()) {
        const answer = await sendRaw(
          port,
          requestText(
            method,
            path,
            { host, origin: `http://${authority}`, 'content-type': 'application/json' },
            '{}',
          ),
        )
        // A malformed Host is refused by Node itself with 400, before our own 403.
        expect([400, 403], `${method} ${path} with Host ${String(host)}`).toContain(answer.status)
      }
    },
  )
  test('a second Host header is refused', async () => {
    const text = `GET / HTTP/1.1\r\nhost: ${authority}\r\nhost: evil.example\r\nconnection: close\r\n\r\n`
    expect([400, 403]).toContain((await sendRaw(port, text)).status)
  })
  test('an absolute request line does not stand in for the Host header', async () => {
    const text = requestText('GET', `http://${authority}/`, { host: 'evil.example' })
    expect((await sendRaw(port, text)).status).toBe(403)
  })
})

describe.each(everyRoute)('%s', (_path, route) => {
  test.each([null, 'null', 'http://evil.example', 'https://127.0.0.1', 'file://'])(
    'refuses Origin %s',
    async (origin) => {
      const answer = await sendRaw(
        port,
        requestText('POST', samplePath(route), { ...goodHeaders(route), origin }, '{}'),
      )
      expect(answer.status).toBe(403)
    },
  )
  test.each(['cross-site', 'same-site'])('refuses Sec-Fetch-Site %s', async (site) => {
    const headers = { ...goodHeaders(route), 'sec-fetch-site': site }
    expect((await sendRaw(port, requestText('POST', samplePath(route), headers, '{}'))).status).toBe(403)
  })
  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const answer = await sendRaw(port, requestText(method, samplePath(route), goodHeaders(route)))
    expect(answer.status).toBe(405)
  })
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', null])(
    'refuses the content type %s',
    async (type) => {
      const headers = { ...goodHeaders(route), 'content-type': type }
      expect((await sendRaw(port, requestText('POST', samplePath(route), headers, '{}'))).status).toBe(415)
    },
  )
  test('refuses a body over the limit before reading it', async () => {
    const head = requestText('POST', samplePath(route), {
      ...goodHeaders(route),
      'content-length': String((route.needsSession ? bodyLimitBytes : strangerLimitBytes) + 1),
    })
    expect((await sendRaw(port, head)).status).toBe(413)
  })
  if (route.needsSession) {
    test.each([null, 'Bearer', 'Bearer wrongwrongwrongwrongwrong', 'Basic dXNlcg=='])(
      'refuses Authorization %s',
      async (authorization) => {
        const headers = { ...goodHeaders(route), authorization }
        expect([401, 429]).toContain(
          (await sendRaw(port, requestText('POST', samplePath(route), headers, '{}'))).status,
        )
      },
    )
  }
})

describe('every answer', () => {
  test.each([
    '/',
    '/nothing',
    '/api/workspace.status',
    '/../keyplan-secret.html',
    '/%2e%2e/keyplan-secret.html',
  ])('to %s carries the security headers and no CORS header', async (path) => {
    const answer = await sendRaw(port, requestText('GET', path, { host: authority }))
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers.get(name)).toBe(value)
    expect(answer.raw).not.toMatch(/access-control-|set-cookie/i)
    expect(answer.raw).not.toContain('secret')
    expect(answer.raw).not.toContain(screen)
  })
  test('serves the screen without a session and nothing beside it', async () => {
    const get = async (path: string): Promise<number> =>
      (await sendRaw(port, requestText('GET', path, { host: authority }))).status
    expect(await get('/')).toBe(200)
    expect(await get('/index.html?x=1')).toBe(200)
    for (const path of [
      '/..',
      '/../',
      '//etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/index.html/',
      '/constructor',
    ])
      expect(await get(path), path).toBe(404)
  })
  test('an unknown or inherited method of the core is a refusal, not a crash', async () => {
    for (const name of ['toString', 'constructor', '__proto__', 'no.such']) {
      const headers = {
        host: authority,
        origin: `http://${authority}`,
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      }
      const answer = await sendRaw(port, requestText('POST', `/api/${name}`, headers, '{}'))
      expect(answer.body === '' ? answer.status : answer.body, name).toMatch(/method\.unknown|not-found/)
    }
  })
})

describe('launch codes', () => {
  const redeem = (code: string): Promise<Response> =>
    fetch(`http://${authority}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://${authority}` },
      body: JSON.stringify({ code }),
    })
  const fresh = (): string => running.host.newLink().split('#launch=')[1] ?? ''

  test('work once', async () => {
    const code = fresh()
    expect((await redeem(code)).status).toBe(200)
    expect([401, 429]).toContain((await redeem(code)).status)
  })
  test('expire after a minute', async () => {
    const code = fresh()
    running.passMs(60_001)
    expect([401, 429]).toContain((await redeem(code)).status)
  })
  test('a second start gets one with the key from the state file only', async () => {
    const ask = (key: string): Promise<Response> =>
      fetch(`http://${authority}/control/launch`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: `http://${authority}` },
        body: JSON.stringify({ key }),
      })
    expect([403, 429]).toContain((await ask('guess')).status)
    const { code } = (await (await ask(running.host.controlKey)).json()) as { code: string }
    expect((await redeem(code)).status).toBe(200)
  })
  test('twenty wrong tokens later further guesses are turned away, while the right one still works', async () => {
    const call = (authorization: string): Promise<Response> =>
      fetch(`http://${authority}/api/workspace.status`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: `http://${authority}`, authorization },
        body: '{}',
      })
    for (let i = 0; i < 21; i++) await call('Bearer wrongwrongwrongwrongwrong')
    expect((await call('Bearer wrongwrongwrongwrongwrong')).status).toBe(429)
    expect((await call(`Bearer ${token}`)).status).toBe(200)
  })
})

test('nothing but the loopback address is listened on', async () => {
  const { networkInterfaces } = await import('node:os')
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.internal === false && address.family === 'IPv4')
  for (const address of outside) {
    await expect(fetch(`http://${address?.address ?? ''}:${String(port)}/`)).rejects.toThrow()
  }
})

test('the log names no path, no token and no customer', () => {
  for (const line of running.log) {
    expect(line).not.toContain(token)
    expect(line).not.toContain(screen)
  }
})
