import { type AppCore } from '../../core/app/app-core.ts'
import { createAppCore } from '../../core/app/create-app-core.ts'
import type { CorePorts } from '../../core/ports/core-ports.ts'
import type { AppEvent } from '../../shared/contract/events.ts'

/** The one core of this process, and the workspace it has open. */
export interface OpenCore {
  readonly current: () => AppCore
  readonly folder: () => string
  /** Closes the open workspace and opens another. */
  readonly switchTo: (folder: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the workspace and passes its events on; switching keeps listeners and handlers as they are. */
export async function openCore(
  folder: string,
  ports: CorePorts,
  onEvent: (event: AppEvent) => void,
): Promise<OpenCore> {
  const start = async (workspaceFolder: string): Promise<AppCore> => {
    const core = await createAppCore({ workspaceFolder, ports, access: 'ui', create: true })
    core.subscribe(onEvent)
    return core
  }
  let at = folder
  let core = await start(folder)
  return {
    current: () => core,
    folder: () => at,
    switchTo: async (next) => {
      await core.close()
      core = await start(next)
      at = next
    },
    close: () => core.close(),
  }
}
