import type { AppCore } from '../core/app/app-core.ts'
import { createAppCore } from '../core/app/create-app-core.ts'
import { createNodePorts } from '../core/app/node-ports.ts'
import { CommandFailure, valueOf } from './cli-failure.ts'
import type { CommandContext } from './command.ts'

/**
 * Opens the workspace, gives its core to `work` and closes it again. The command line may work beside a shell with
 * a screen (A4). `existing` refuses a workspace that is not there.
 */
export async function withWorkspace<T>(
  context: CommandContext,
  which: 'existing' | 'new-or-existing',
  work: (core: AppCore) => Promise<T>,
): Promise<T> {
  const core = await createAppCore({
    workspaceFolder: context.workspace,
    ports: { ...createNodePorts(), logger: context.logger },
    access: 'cli',
    create: which === 'new-or-existing',
  })
  try {
    const status = valueOf(await core.call('workspace.status', {}))
    if (status.state === 'failed')
      throw new CommandFailure(status.error.code, status.error.params, status.error.issues ?? [])
    return await work(core)
  } finally {
    await core.close()
  }
}
