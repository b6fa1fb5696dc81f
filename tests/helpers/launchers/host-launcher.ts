import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import { startHostProcess } from './host-process.ts'
import type { LaunchRequest, RunningApp } from './running-app.ts'

/** The application in a browser, reached by the printed link. */
export async function launchOnHost(request: LaunchRequest, page: Page): Promise<RunningApp> {
  const host = startHostProcess(request)
  await page.goto(await host.link)
  return {
    page,
    workspace: request.workspace,
    savedFiles: async (count, act) => {
      const downloads: Download[] = []
      const complete = new Promise<void>((resolve) => {
        page.on('download', (download) => {
          downloads.push(download)
          if (downloads.length === count) resolve()
        })
      })
      await act()
      await complete
      return Promise.all(
        downloads.map(async (download) => {
          const path = join(request.scratch, download.suggestedFilename())
          await download.saveAs(path)
          return path
        }),
      )
    },
    close: host.stop,
  }
}
