import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/testing/chromium.ts'
import { electronBinary } from './scripts/start/electron-binary.ts'

const executablePath = findChromium()
const isRoot = process.getuid?.() === 0

/**
 * One suite, a launcher per project; a test asks `testInfo.project.name` for its launcher. The host runs all of it
 * but `@desktop`; the desktop launchers run the main job and what only a desktop shell does.
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
      // Chromium's sandbox does not start as root.
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'host', grepInvert: /@desktop/ },
    { name: 'stub', grep: /@main-job|@desktop/ },
    ...(electronBinary() === null ? [] : [{ name: 'electron', grep: /@main-job|@desktop/ }]),
  ],
})
