import { describe, expect, test } from 'vitest'
import { chooseShell, type ShellFacts } from './choose-shell.ts'

/** A person at a desktop's terminal, Electron not there yet, nothing remembered. */
const desktop: ShellFacts = {
  hasBinary: false,
  hasDisplay: true,
  isLinuxRoot: false,
  canAsk: true,
  setting: null,
  hasDeclined: false,
  hasFailedLately: false,
  wantsBrowser: false,
}

const described = (facts: Partial<ShellFacts>): string => {
  const choice = chooseShell({ ...desktop, ...facts })
  return choice.kind === 'host'
    ? `host, ${choice.reason}${choice.open ? ', opened' : ', address only'}`
    : choice.kind
}

describe('the application opens in', () => {
  test.each<[string, Partial<ShellFacts>, string]>([
    ['Electron where its program is', { hasBinary: true }, 'electron'],
    [
      'Electron whatever was answered or failed before',
      { hasBinary: true, hasDeclined: true, hasFailedLately: true },
      'electron',
    ],
    ['what the person says, the first time', {}, 'ask'],
    ['the browser after a no', { hasDeclined: true }, 'host, electronDeclined, opened'],
    ['the browser without a terminal to ask at', { canAsk: false }, 'host, electronAbsent, opened'],
    ['Electron, once it is fetched as the setting says', { setting: 'fetch', canAsk: false }, 'fetch'],
    ['Electron as the setting says, after an earlier no', { setting: 'fetch', hasDeclined: true }, 'fetch'],
    [
      'the browser for a day after a failure',
      { hasFailedLately: true },
      'host, electronFailedBefore, opened',
    ],
    [
      'the browser for a day even where the setting says fetch',
      { setting: 'fetch', hasFailedLately: true },
      'host, electronFailedBefore, opened',
    ],
    ['the browser where the setting says never', { setting: 'never' }, 'host, electronNever, opened'],
    [
      'the browser as root, whom Electron refuses',
      { isLinuxRoot: true, hasBinary: true },
      'host, electronAsRoot, opened',
    ],
    [
      'the browser as root, without a question',
      { isLinuxRoot: true, setting: 'fetch' },
      'host, electronAsRoot, opened',
    ],
    ['the browser on request', { wantsBrowser: true, hasBinary: true }, 'host, browserWanted, opened'],
    [
      'no window without a display',
      { hasDisplay: false, hasBinary: true },
      'host, displayMissing, address only',
    ],
    [
      'no window without a display, without a question',
      { hasDisplay: false, setting: 'fetch' },
      'host, displayMissing, address only',
    ],
  ])('%s', (_, facts, choice) => {
    expect(described(facts)).toBe(choice)
  })
})
