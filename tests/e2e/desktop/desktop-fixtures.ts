import type { StubApplication } from '../../helpers/electron-stub/stub-application.ts'
import { startStub } from '../../helpers/launchers/stub-launcher.ts'
import { expect, test as base } from '../fixtures.ts'

interface DesktopFixtures {
  /** The built desktop application on the stub, with its first window open. */
  readonly stub: StubApplication
  /** Starts it once more, on the same workspace and settings. */
  readonly restart: () => Promise<StubApplication>
}

/** For tests that look into the main process: they run on the stub only. */
export const test = base.extend<DesktopFixtures>({
  restart: async ({ browser, workspace, scratch, language }, use) => {
    const started: StubApplication[] = []
    await use(async () => {
      const stub = await startStub({ workspace, scratch, language }, browser)
      started.push(stub)
      await stub.firstWindow
      return stub
    })
    for (const stub of started) await stub.close()
  },
  stub: async ({ restart }, use) => {
    await use(await restart())
  },
})
export { expect }
