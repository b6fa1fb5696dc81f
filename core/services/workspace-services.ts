import type { WorkspaceStatus } from '../../shared/contract/methods/workspace-methods.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { listAutomaticBackups } from '../backup/automatic-backups.ts'
import { isWorkspaceEmpty } from '../repositories/home-repository.ts'
import { storedSettings, writeSettings } from './stored-settings.ts'

export function workspaceServices(context: CoreContext): Handlers<'workspace.status' | 'settings.save'> {
  const { database, events, workspaceFolder } = context
  return {
    'workspace.status': async (): Promise<WorkspaceStatus> => ({
      state: 'open',
      settings: await storedSettings(database.reader),
      isEmpty: await isWorkspaceEmpty(database.reader),
      lastBackupAt: listAutomaticBackups(workspaceFolder)[0]?.takenAt ?? null,
    }),
    'settings.save': async (settings) => {
      const saved = await database.write(async (writer) => {
        await writeSettings(writer, settings)
        return await storedSettings(writer)
      })
      events.emit({ name: 'data.changed', data: { kinds: ['settings'], ids: [], origin: null } })
      return saved
    },
  }
}
