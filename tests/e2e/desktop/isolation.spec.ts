import { bridgeChannels } from '../../../shared/contract/bridge.ts'
import { expect, test } from './desktop-fixtures.ts'

const ours = 'app://bundle/index.html'
const noInput = {}

test.describe('the main process @stub', () => {
  test('opens the channels of the contract and no other', async ({ stub }) => {
    expect(await stub.ask('channels', {})).toEqual([bridgeChannels.call, bridgeChannels.shell])
  })

  test('answers our own page', async ({ stub }) => {
    const answer = await stub.invokeFrom(ours, true, bridgeChannels.call, 'workspace.status', noInput)
    expect(answer).toMatchObject({ ok: true, value: { state: 'open' } })
  })

  for (const [who, url, isMainFrame] of [
    ['a page from elsewhere', 'https://keyplan.example/index.html', true],
    ['a page under another host of our scheme', 'app://other/index.html', true],
    ['a file', 'file:///tmp/index.html', true],
    ['a frame inside our page', ours, false],
  ] as const)
    test(`refuses ${who}`, async ({ stub }) => {
      const answer = await stub.invokeFrom(url, isMainFrame, bridgeChannels.call, 'workspace.status', noInput)
      expect(answer).toMatchObject({ ok: false, error: { code: 'method.unknown' } })
      const asked = stub.invokeFrom(url, isMainFrame, bridgeChannels.shell, 'openExternal', {
        url: 'https://a.b',
      })
      expect(await asked).toMatchObject({ ok: false, error: { code: 'method.unknown' } })
    })

  test('refuses requests and payloads it does not know', async ({ stub }) => {
    const shell = (name: unknown, payload: unknown): Promise<unknown> =>
      stub.invokeFrom(ours, true, bridgeChannels.shell, name, payload)
    const refusal = (code: string): Record<string, unknown> => ({ ok: false, error: { code } })
    expect(await shell('runProgram', {})).toMatchObject(refusal('method.unknown'))
    expect(await shell('constructor', {})).toMatchObject(refusal('method.unknown'))
    const elsewhere = { handle: '../../etc/passwd', path: '/etc/passwd' }
    expect(await shell('saveFile', elsewhere)).toMatchObject(refusal('input.invalid'))
    const noBytes = { name: 'a.png', mediaType: 'image/png', bytes: 'text' }
    expect(await shell('receiveFile', noBytes)).toMatchObject(refusal('input.invalid'))
    const gone = { handle: 'file-00000000-0000-7000-8000-000000000000' }
    expect(await shell('readFile', gone)).toMatchObject(refusal('file.unreadable'))
    expect(await stub.invokeFrom(ours, true, bridgeChannels.call, '__proto__', noInput)).toMatchObject({
      ok: false,
      error: { code: 'method.unknown' },
    })
  })

  test('turns the sandbox on for every process, before it is ready', async ({ stub }) => {
    // The stub's `enableSandbox` throws once the app is ready.
    expect(await stub.evaluate(({ app }) => Reflect.get(app, 'sandboxEnabled') === true)).toBe(true)
  })

  test('opens its window isolated, sandboxed and without Node', async ({ stub }) => {
    const preferences = await stub.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        const options = Reflect.get(window, 'options') as { readonly webPreferences: Record<string, unknown> }
        const { preload, ...rest } = options.webPreferences
        return { ...rest, hasPreload: typeof preload === 'string' }
      }),
    )
    expect(preferences).toEqual([
      {
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webviewTag: false,
        devTools: true,
        spellcheck: false,
        hasPreload: true,
      },
    ])
  })

  test('denies every permission that is asked for or looked up', async ({ stub }) => {
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
      expect(await stub.ask('askPermission', { permission })).toBe(false)
      expect(await stub.ask('checkPermission', { permission })).toBe(false)
    }
  })

  test('gives the page functions with plain data and nothing of Electron', async ({ stub }) => {
    const page = await stub.firstWindow
    const names = await page.evaluate(() => ({
      bridge: Object.keys(Reflect.get(window, 'keyplan') as object),
      globals: ['require', 'process', 'ipcRenderer', 'module'].filter((name) => name in window),
    }))
    expect(names).toEqual({ bridge: ['call', 'subscribe', 'shell'], globals: [] })
  })
})

test.describe('a window stays on our page @stub', () => {
  test('when the page navigates away', async ({ stub }) => {
    const page = await stub.firstWindow
    const before = page.url()
    await page.evaluate(() => {
      window.location.href = 'https://keyplan.example/'
    })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(page.url()).toBe(before)
  })

  test('when an answer redirects, or a webview is attached', async ({ stub }) => {
    const stayed = await stub.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) return null
      return ['will-navigate', 'will-redirect', 'will-attach-webview'].map((name) => {
        let isPrevented = false
        const preventDefault = (): void => {
          isPrevented = true
        }
        window.webContents.emit(name, { url: 'https://keyplan.example/', preventDefault })
        return isPrevented
      })
    })
    expect(stayed).toEqual([true, true, true])
  })

  test('when the page opens a window', async ({ stub }) => {
    const page = await stub.firstWindow
    const popup = page.waitForEvent('popup')
    await page.evaluate(() => {
      window.open('https://keyplan.example/')
    })
    const opened = await popup
    if (!opened.isClosed()) await opened.waitForEvent('close')
    expect(stub.windows()).toHaveLength(1)
  })
})
