import { mkdtemp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, expect } from '@playwright/test'
import { StubApplication } from '../electron-stub/stub-application.ts'
import { projectFolder } from './project-folder.ts'
import type { LaunchRequest, RunningApp } from './running-app.ts'

/** The built desktop application with the module `electron` replaced, started on a workspace. */
export const startStub = (request: LaunchRequest, browser: Browser): Promise<StubApplication> =>
  StubApplication.launch({
    browser,
    projectFolder,
    args: ['--workspace', request.workspace],
    env: { STUB_LOCALE: request.language, STUB_PATH_USERDATA: join(request.scratch, 'user-data') },
    context: { locale: request.language },
  })

/** Answers every save dialog with the proposed name in a folder, and waits until that many files are there. */
async function savedInto(
  folder: string,
  stub: StubApplication,
  count: number,
  act: () => Promise<void>,
): Promise<readonly string[]> {
  await stub.evaluate(({ dialog }, target) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      const options = given.at(-1) as { readonly defaultPath: string }
      return Promise.resolve({ canceled: false, filePath: `${target}/${options.defaultPath}` })
    }
  }, folder)
  await act()
  const finished = async (): Promise<readonly string[]> =>
    (await readdir(folder)).filter((name) => !name.endsWith('.tmp'))
  await expect.poll(async () => (await finished()).length, { timeout: 30_000 }).toBe(count)
  return (await finished()).map((name) => join(folder, name))
}

/** The desktop application as a running app. */
export async function launchOnStub(request: LaunchRequest, browser: Browser): Promise<RunningApp> {
  const stub = await startStub(request, browser)
  return {
    page: await stub.firstWindow,
    workspace: request.workspace,
    savedFiles: async (count, act) => {
      return savedInto(await mkdtemp(join(request.scratch, 'saved-')), stub, count, act)
    },
    close: async () => {
      await stub.close()
    },
  }
}
