import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { ask, serve, tell } from './launcher-channel.ts'
import { preventable, strict } from './strict.ts'
import { stubApp } from './stub-app.ts'

interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly show?: boolean
  readonly webPreferences?: {
    readonly preload?: string
    readonly sandbox?: boolean
    readonly contextIsolation?: boolean
    readonly nodeIntegration?: boolean
  }
}
type OpenHandler = (details: { readonly url: string }) => { readonly action: string }

class StubWebContents extends EventEmitter {
  readonly id: number
  readonly mainFrame = { url: '' }
  openHandler: OpenHandler = () => ({ action: 'allow' })
  constructor(id: number) {
    super()
    this.id = id
  }
  send(channel: string, ...args: unknown[]): void {
    tell('send', { win: this.id, channel, args: structuredClone(args) })
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  getURL(): string {
    return this.mainFrame.url
  }
  reload(): void {
    void ask('load', { win: this.id, url: this.mainFrame.url })
  }
}

let sequence = 0
const windows = new Map<number, StubWindow>()

/** A window that is a page of the test's Chromium. */
export class StubWindow extends EventEmitter {
  readonly id = ++sequence
  readonly options: WindowOptions
  readonly contents: StubWebContents
  readonly webContents: StubWebContents
  private readonly opened: Promise<unknown>
  private bounds: { x: number; y: number; width: number; height: number }
  private isGone = false

  static getAllWindows(): StubWindow[] {
    return [...windows.values()]
  }
  static fromWebContents(contents: { readonly id: number }): StubWindow | null {
    return windows.get(contents.id) ?? null
  }
  static getFocusedWindow(): StubWindow | null {
    return [...windows.values()].at(-1) ?? null
  }
  static byId(id: number): StubWindow | undefined {
    return windows.get(id)
  }

  constructor(options: WindowOptions = {}) {
    super()
    this.options = options
    const preferences = options.webPreferences ?? {}
    if (preferences.nodeIntegration === true || preferences.contextIsolation === false)
      throw new Error('electron stub: node integration or no isolation cannot be reproduced')
    const preload = preferences.preload
    if (preload !== undefined && /^\s*import\s*[{*'"]/m.test(readFileSync(preload, 'utf8')))
      throw new Error('electron stub: a sandboxed preload must be CommonJS')
    this.bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    this.contents = new StubWebContents(this.id)
    this.webContents = strict('webContents', this.contents)
    const self = strict('BrowserWindow', this)
    windows.set(this.id, self)
    this.opened = ask('open', { win: this.id, bounds: this.bounds, preload })
    stubApp.emit('web-contents-created', {}, this.webContents)
    stubApp.emit('browser-window-created', {}, self)
    return self
  }
  async loadURL(url: string): Promise<void> {
    await this.opened
    this.contents.mainFrame.url = url
    await ask('load', { win: this.id, url })
    this.contents.emit('did-finish-load')
    this.emit('ready-to-show')
  }
  show(): void {
    this.emit('show')
  }
  focus(): void {
    this.emit('focus')
  }
  isMinimized(): boolean {
    return false
  }
  isMaximized(): boolean {
    return false
  }
  restore(): void {
    this.emit('restore')
  }
  maximize(): void {
    this.emit('maximize')
  }
  isDestroyed(): boolean {
    return this.isGone
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { ...this.bounds }
  }
  close(): void {
    const event = preventable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  destroy(): void {
    if (this.isGone) return
    this.isGone = true
    windows.delete(this.id)
    tell('close', { win: this.id })
    this.emit('closed')
    if (windows.size === 0) stubApp.emit('window-all-closed')
  }
}

stubApp.closeWindows = () => {
  for (const window of windows.values()) window.close()
  return windows.size === 0
}

serve('navigate', ({ win, url }) => {
  const event = preventable()
  windows
    .get(Number(win))
    ?.webContents.emit('will-navigate', { url: String(url), preventDefault: event.preventDefault })
  return !event.defaultPrevented
})
serve('windowOpen', ({ win, url }) => windows.get(Number(win))?.webContents.openHandler({ url: String(url) }))
serve('pageClosed', ({ win }) => windows.get(Number(win))?.close())
