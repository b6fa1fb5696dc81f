import { mkdtemp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, expect } from '@playwright/test'
import { projectFolder } from './project-folder.ts'
import type { LaunchRequest, RunningApp } from './running-app.ts'

/** The built desktop application in the real Electron; only where its binary is present. */
export async function launchOnElectron(request: LaunchRequest): Promise<RunningApp> {
  const electron = await _electron.launch({
    cwd: projectFolder,
    args: [
      '.',
      `--user-data-dir=${join(request.scratch, 'user-data')}`,
      `--lang=${request.language}`,
      '--workspace',
      request.workspace,
    ],
  })
  return {
    page: await electron.firstWindow(),
    workspace: request.workspace,
    savedFiles: async (count, act) => {
      const folder = await mkdtemp(join(request.scratch, 'saved-'))
      await electron.evaluate(({ dialog }, target) => {
        dialog.showSaveDialog = (...given: readonly unknown[]) => {
          const options = given.at(-1) as { readonly defaultPath: string }
          return Promise.resolve({ canceled: false, filePath: `${target}/${options.defaultPath}` })
        }
      }, folder)
      await act()
      const names = async (): Promise<readonly string[]> =>
        (await readdir(folder)).filter((name) => !name.endsWith('.tmp'))
      await expect.poll(async () => (await names()).length, { timeout: 30_000 }).toBe(count)
      return (await names()).map((name) => join(folder, name))
    },
    close: () => electron.close(),
  }
}
