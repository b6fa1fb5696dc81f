import { delimiter } from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserPlaces, findChromium } from './chromium.ts'

describe('an installed browser is looked for', () => {
  test('in PATH on Linux, Chrome first', () => {
    const places = browserPlaces('linux', { PATH: ['/usr/bin', '/snap/bin'].join(delimiter) })
    expect(places[0]).toBe('/usr/bin/google-chrome')
    expect(places).toContain('/snap/bin/chromium')
  })
  test('among the programs on Windows', () => {
    expect(browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ])
  })
  test('among the applications on macOS', () => {
    expect(browserPlaces('darwin', {})).toHaveLength(3)
  })
})

describe('Chromium is', () => {
  test('the one that is named', () => {
    expect(findChromium({ KEYPLAN_CHROMIUM: '/opt/chrome' }, (file) => file === '/opt/chrome')).toBe(
      '/opt/chrome',
    )
  })
  test('missing where the named one is', () => {
    expect(findChromium({ KEYPLAN_CHROMIUM: '/opt/chrome' }, (file) => file !== '/opt/chrome')).toBeNull()
  })
  test('missing where nothing is', () => {
    expect(findChromium({ PATH: '/usr/bin' }, () => false)).toBeNull()
  })
})
