import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/testing/chromium.ts'
import { electronBinary } from './scripts/start/electron-binary.ts'

const executablePath = findChromium()
const isRoot = process.getuid?.() === 0

/**
 * One suite, a launcher per project; a test asks `testInfo.project.name` for its launcher. The host runs all of it
 * but `@desktop` and `@stub`; the desktop launchers run the main job and what only a desktop shell does. `@stub` looks
 * inside the main process, which the real Electron does not allow.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        // Chromium's sandbox does not start as root.
        ...(isRoot ? ['--no-sandbox'] : []),
        // The browser itself asks nobody for anything, and no name leads anywhere (F9).
        '--disable-background-networking',
        '--disable-component-update',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    { name: 'host', grepInvert: /@desktop|@stub/ },
    { name: 'stub', grep: /@main-job|@desktop|@stub/ },
    ...(electronBinary() === null ? [] : [{ name: 'electron', grep: /@main-job|@desktop/ }]),
  ],
})
