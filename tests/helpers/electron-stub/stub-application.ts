import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Route } from '@playwright/test'
import type * as ElectronModule from 'electron'

type Data = Readonly<Record<string, unknown>>
interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (cause: Error) => void
}
interface LaunchOptions {
  readonly browser: Browser
  readonly projectFolder: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly context?: Parameters<Browser['newContext']>[0]
}

const shim = readFileSync(join(import.meta.dirname, 'preload-shim.js'), 'utf8')
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
const quitLimitMs = 10_000

/** Chromium refuses to navigate to an unknown scheme, so `app://bundle/x` travels as a made-up https address. */
const toWeb = (url: string): string => url.replace(/^app:\/\/([^/]*)/, 'https://$1.app.stub.test')
const toApp = (url: string): string => url.replace(/^https:\/\/([^/]*)\.app\.stub\.test/, 'app://$1')

/** The real built application with the module `electron` replaced; as much of Playwright's own interface as tests need. */
export class StubApplication {
  readonly exited: Promise<number | null>
  readonly firstWindow: Promise<Page>
  log = ''
  private readonly pages = new Map<number, Page>()
  private readonly loading = new Set<number>()
  private readonly waiting = new Map<number, Waiting>()
  private readonly first = Promise.withResolvers<Page>()
  private readonly child: ChildProcess
  private readonly context: BrowserContext
  private sequence = 0

  private constructor(child: ChildProcess, context: BrowserContext) {
    this.child = child
    this.context = context
    this.firstWindow = this.first.promise
    this.exited = new Promise((resolve) => child.once('exit', resolve))
    void this.exited.then((code) => {
      this.first.reject(new Error(`main ended with ${String(code)} before a window was loaded\n${this.log}`))
    })
    this.first.promise.catch(() => undefined)
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.log += chunk.toString()
      })
    child.on('message', (message: Data) => void this.onMessage(message))
  }

  static async launch(options: LaunchOptions): Promise<StubApplication> {
    const context = await options.browser.newContext({ ...options.context, serviceWorkers: 'block' })
    const child = fork(join(options.projectFolder, 'out', 'main', 'index.js'), [...(options.args ?? [])], {
      cwd: options.projectFolder,
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--import', join(import.meta.dirname, 'register.ts')],
      env: { ...process.env, ...options.env },
    })
    const application = new StubApplication(child, context)
    await context.route(
      () => true,
      (route) => application.onRoute(route),
    )
    return application
  }

  windows(): readonly Page[] {
    return [...this.pages.values()]
  }
  get process(): ChildProcess {
    return this.child
  }
  /** Runs a function in the main process with the stubbed module, as Playwright's own `evaluate` does. */
  evaluate<A, R>(
    run: (electron: typeof ElectronModule, argument: A) => R | Promise<R>,
    argument?: A,
  ): Promise<R> {
    return this.ask('evaluate', { source: run.toString(), argument }) as Promise<R>
  }
  /** Any request to the stub itself, such as firing an event of Electron's. */
  ask(op: string, data: Data): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.sequence
      this.waiting.set(id, { resolve, reject })
      this.child.send({ id, op, ...data })
    })
  }
  /** Calls an IPC channel as a frame with another address would. */
  invokeFrom(frameUrl: string, isMainFrame: boolean, channel: string, ...args: unknown[]): Promise<unknown> {
    return this.ask('invoke', { win: 1, channel, args, frameUrl, isMainFrame })
  }
  /** Quits as the user would and gives the exit code; null means it had to be killed. */
  async close(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.connected)
      this.child.send({ id: ++this.sequence, op: 'quit' })
    const limit = setTimeout(() => this.child.kill('SIGKILL'), quitLimitMs)
    const code = await this.exited
    clearTimeout(limit)
    await this.context.close()
    return code
  }

  private windowOf(page: Page | null): number | undefined {
    return [...this.pages].find(([, one]) => one === page)?.[0]
  }
  private async onRoute(route: Route): Promise<void> {
    const request = route.request()
    const url = toApp(request.url())
    const page = pageOf(route)
    const win = this.windowOf(page)
    const isTopNavigation =
      page !== null && request.isNavigationRequest() && request.frame().parentFrame() === null
    if (isTopNavigation && win !== undefined && !this.loading.has(win)) {
      if ((await this.ask('navigate', { win, url })) !== true) return route.abort('aborted')
    }
    // A window has no network besides the application's own protocol.
    if (url === request.url()) return route.abort('internetdisconnected')
    try {
      const answer = (await this.ask('protocol', {
        url,
        method: request.method(),
        headers: request.headers(),
      })) as {
        status: number
        headers: Record<string, string>
        body: Uint8Array
      }
      await route.fulfill({ status: answer.status, headers: answer.headers, body: Buffer.from(answer.body) })
    } catch {
      await route.abort('failed')
    }
  }
  private async onMessage(message: Data): Promise<void> {
    const reply = message['reply']
    if (typeof reply === 'number') {
      const one = this.waiting.get(reply)
      this.waiting.delete(reply)
      if (message['error'] === undefined) one?.resolve(message['value'])
      else one?.reject(new Error(textOf(message['error'])))
      return
    }
    let answer: Data
    try {
      answer = { reply: message['id'], value: await this.serve(message) }
    } catch (cause) {
      answer = { reply: message['id'], error: cause instanceof Error ? cause.message : String(cause) }
    }
    if (message['id'] !== undefined && this.child.connected) this.child.send(answer)
  }
  private async serve(message: Data): Promise<unknown> {
    const win = Number(message['win'] ?? 0)
    const page = this.pages.get(win)
    switch (message['op']) {
      case 'ready':
        return true
      case 'open':
        return this.openPage(win, message)
      case 'load':
        this.loading.add(win)
        try {
          await page?.goto(toWeb(String(message['url'])), { waitUntil: 'load' })
        } finally {
          this.loading.delete(win)
        }
        if (page !== undefined) this.first.resolve(page)
        return true
      case 'send':
        return page?.evaluate(
          ([channel, args]) => {
            const dispatch: unknown = Reflect.get(window, '__electronStubDispatch')
            if (typeof dispatch === 'function') Reflect.apply(dispatch, null, [channel, args])
          },
          [message['channel'], message['args']] as const,
        )
      case 'close':
        this.pages.delete(win)
        return page?.close()
      default:
        throw new Error(`electron stub: unknown request ${String(message['op'])}`)
    }
  }
  private async openPage(win: number, message: Data): Promise<true> {
    const page = await this.context.newPage()
    this.pages.set(win, page)
    const { width, height } = message['bounds'] as { width: number; height: number }
    await page.setViewportSize({ width, height })
    await page.exposeBinding(
      '__electronStub',
      async ({ frame }, request: { channel: string; args: unknown[] }) => {
        const isMainFrame = frame === page.mainFrame()
        try {
          return {
            value: await this.ask('invoke', { win, ...request, frameUrl: toApp(frame.url()), isMainFrame }),
          }
        } catch (cause) {
          return { error: cause instanceof Error ? cause.message : String(cause) }
        }
      },
    )
    const preload = message['preload'] === undefined ? '' : readFileSync(textOf(message['preload']), 'utf8')
    await page.addInitScript({ content: shim.replace('/*__PRELOAD__*/', () => preload) })
    page.on('popup', (popup) => {
      void this.ask('windowOpen', { win, url: toApp(popup.url()) }).then(async (answer) => {
        if ((answer as { action: string }).action === 'deny') await popup.close()
      })
    })
    page.on('close', () => {
      if (this.pages.delete(win) && this.child.connected)
        void this.ask('pageClosed', { win }).catch(() => undefined)
    })
    return true
  }
}

/** The page a request belongs to; requests of pages that are just closing belong to none. */
function pageOf(route: Route): Page | null {
  try {
    return route.request().frame().page()
  } catch {
    return null
  }
}
