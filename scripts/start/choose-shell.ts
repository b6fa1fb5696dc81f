import type { TextKey } from '../setup/messages.mjs'

/** What decides in which shell the application opens. */
export interface ShellFacts {
  readonly hasBinary: boolean
  readonly hasDisplay: boolean
  /** Root on Linux, where Electron's sandbox refuses to run. */
  readonly isLinuxRoot: boolean
  /** A person sits at a terminal and can be asked. */
  readonly canAsk: boolean
  /** `KEYPLAN_ELECTRON`. */
  readonly setting: 'fetch' | 'never' | null
  readonly hasDeclined: boolean
  readonly hasFailedLately: boolean
  /** `--browser` on the command line. */
  readonly wantsBrowser: boolean
}

/** The next step: a shell, or a way to get one. */
export type ShellChoice =
  | { readonly kind: 'electron' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'fetch' }
  | { readonly kind: 'host'; readonly reason: TextKey; readonly open: boolean }

const host = (reason: TextKey, open = true): ShellChoice => ({ kind: 'host', reason, open })

/** Electron where it can run, the browser host everywhere else. */
export function chooseShell(facts: ShellFacts): ShellChoice {
  if (!facts.hasDisplay) return host('displayMissing', false)
  if (facts.wantsBrowser) return host('browserWanted')
  if (facts.isLinuxRoot) return host('electronAsRoot')
  if (facts.hasBinary) return { kind: 'electron' }
  if (facts.setting === 'never') return host('electronNever')
  if (facts.hasFailedLately) return host('electronFailedBefore')
  if (facts.setting === 'fetch') return { kind: 'fetch' }
  if (facts.hasDeclined) return host('electronDeclined')
  return facts.canAsk ? { kind: 'ask' } : host('electronAbsent')
}
