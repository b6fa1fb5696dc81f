import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import type { Language } from '../../shared/domain/language.ts'
import { type Translate, translatorFor } from '../../shared/i18n/translator.ts'
import { launchOnElectron } from '../helpers/launchers/electron-launcher.ts'
import { launchOnHost } from '../helpers/launchers/host-launcher.ts'
import type { RunningApp } from '../helpers/launchers/running-app.ts'
import { createSampleWorkspaces, type SampleWorkspaces } from '../helpers/launchers/sample-workspaces.ts'
import { launchOnStub } from '../helpers/launchers/stub-launcher.ts'

interface Options {
  /** The language of the machine and of the sample. */
  readonly language: Language
  /** What the workspace holds when the application starts. */
  readonly seed: 'nothing' | 'sample'
}
interface Fixtures {
  readonly app: RunningApp
  /** Words as the screen shows them in the test's language. */
  readonly t: Translate
  /** A folder of this test alone. */
  readonly scratch: string
  /** The workspace folder of this test, already holding its seed. */
  readonly workspace: string
}
interface WorkerFixtures {
  readonly samples: SampleWorkspaces
}

/** Loopback and what never leaves the page. */
const isAtHome = (url: string): boolean =>
  /^(http:\/\/127\.0\.0\.1:\d+\/|blob:|data:|about:|https:\/\/bundle\.app\.stub\.test\/)/.test(url)

/** The suite's `test`: `app` is the application, started by the launcher of the project (S3). */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  language: ['zh-CN', { option: true }],
  seed: ['sample', { option: true }],
  locale: ({ language }, use) => use(language),
  t: ({ language }, use) => use(translatorFor(language).t),
  samples: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      const samples = await createSampleWorkspaces()
      await use(samples)
      await samples.remove()
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern -- as above
  scratch: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'keyplan-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  workspace: async ({ scratch, samples, language, seed }, use) => {
    const folder = join(scratch, 'workspace')
    if (seed === 'sample') await samples.copyTo(folder, language)
    await use(folder)
  },
  // Whatever a test does, no request may leave this machine (F9).
  context: async ({ context }, use) => {
    const left: string[] = []
    context.on('request', (request) => {
      if (!isAtHome(request.url())) left.push(request.url())
    })
    await use(context)
    expect(left, 'requests to other machines').toEqual([])
  },
  app: async ({ context, browser, workspace, scratch, language }, use, testInfo) => {
    const request = { workspace, scratch, language }
    const launch = {
      host: async () => launchOnHost(request, await context.newPage()),
      stub: () => launchOnStub(request, browser),
      electron: () => launchOnElectron(request),
    }[testInfo.project.name]
    if (launch === undefined) throw new Error(`no launcher for the project ${testInfo.project.name}`)
    const app = await launch()
    await use(app)
    await app.close()
  },
})
export { expect }
