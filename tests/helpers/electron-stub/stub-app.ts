import { EventEmitter } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { preventable, strict } from './strict.ts'

type CloseWindows = () => boolean

class StubApp extends EventEmitter {
  isPackaged = false
  name = 'Keyplan'
  sandboxEnabled = false
  /** Set by the window module; true once every window agreed to close. */
  closeWindows: CloseWindows = () => true
  private readonly paths = new Map<string, string>()
  private readonly ready = Promise.withResolvers<undefined>()
  private isReadyNow = false

  enableSandbox(): void {
    if (this.isReadyNow) throw new Error('app.enableSandbox must be called before the app is ready')
    this.sandboxEnabled = true
  }
  markReady(): void {
    this.isReadyNow = true
    this.ready.resolve(undefined)
    this.emit('ready')
  }
  isReady(): boolean {
    return this.isReadyNow
  }
  whenReady(): Promise<undefined> {
    return this.ready.promise
  }
  getLocale(): string {
    return process.env['STUB_LOCALE'] ?? 'en-US'
  }
  getAppPath(): string {
    return process.cwd()
  }
  getPath(name: string): string {
    if (name === 'home') return homedir()
    if (name === 'temp') return tmpdir()
    const known = this.paths.get(name) ?? process.env[`STUB_PATH_${name.toUpperCase()}`]
    const path = known ?? mkdtempSync(join(tmpdir(), `stub-${name}-`))
    this.paths.set(name, path)
    return path
  }
  requestSingleInstanceLock(): boolean {
    return process.env['STUB_SECOND_INSTANCE'] !== '1'
  }
  quit(): void {
    const before = preventable()
    this.emit('before-quit', before)
    if (before.defaultPrevented || !this.closeWindows()) return
    const will = preventable()
    this.emit('will-quit', will)
    if (!will.defaultPrevented) this.exit(0)
  }
  exit(code = 0): void {
    this.emit('quit', {}, code)
    process.exit(code)
  }
}

/** The stub's own handle on the app; the application sees the strict one. */
export const stubApp = new StubApp()
export const app = strict('app', stubApp)
