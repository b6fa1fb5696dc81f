import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HandedFile } from '../../shared/contract/file-handle.ts'
import type { WorkspaceStatus } from '../../shared/contract/methods/workspace-methods.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { listAutomaticBackups } from '../backup/automatic-backups.ts'
import { createBackup } from '../backup/create-backup.ts'
import { verifyWorkspace } from '../backup/verify-workspace.ts'
import { fromSystemFailure } from '../disk/system-failure.ts'
import { listAttachments } from '../repositories/attachment-repository.ts'
import { hasRecords } from '../repositories/live-items.ts'
import { indexDifferences } from '../repositories/search-upkeep.ts'
import { readSettings, writeSetting } from '../repositories/setting-repository.ts'
import { instantOf } from '../repositories/stored-ids.ts'
import { storedSettings, writeSettings } from './stored-settings.ts'

const lastBackupSetting = 'lastBackupAt'

export function workspaceServices(
  context: CoreContext,
): Handlers<'workspace.status' | 'settings.save' | 'workspace.backUp' | 'workspace.verify'> {
  const { database, events, attachments } = context
  const { reader } = database
  return {
    'workspace.status': async (): Promise<WorkspaceStatus> => ({
      state: 'open',
      settings: await storedSettings(reader),
      isEmpty: !(await hasRecords(reader)),
      lastBackupAt: await lastBackupAt(context),
      isDamaged: context.hasFoundDamage(),
    }),
    'settings.save': async (settings) => {
      const saved = await database.write(async (writer) => {
        await writeSettings(writer, settings)
        return await storedSettings(writer)
      })
      events.emit({ name: 'data.changed', data: { kinds: ['settings'], ids: [], origin: null } })
      return saved
    },
    'workspace.backUp': async () => ({ file: await backUp(context) }),
    'workspace.verify': async () => ({
      findings: await verifyWorkspace({
        databasePath: database.path,
        attachments,
        referredAttachments: async () => (await listAttachments(reader)).map(({ sha256 }) => sha256),
        checkSearchIndex: () => database.snapshot(indexDifferences),
      }),
    }),
  }
}

/** The last backup, whether the user asked for it or the program took it. */
async function lastBackupAt({ workspaceFolder, database }: CoreContext) {
  const asked = (await readSettings(database.reader)).get(lastBackupSetting)
  const taken = [asked, listAutomaticBackups(workspaceFolder)[0]?.takenAt]
  const last = taken
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1)
  return last === undefined ? null : instantOf(last)
}

/** Makes a checked backup and hands it over as a file; the shell asks where it belongs. */
async function backUp({ workspaceFolder, ports, files, database }: CoreContext): Promise<HandedFile> {
  let folder: string | null = null
  try {
    folder = await mkdtemp(join(tmpdir(), 'keyplan-backup-'))
    const createdAt = ports.clock.now()
    const file = join(folder, 'backup.zip')
    await createBackup({ workspaceFolder, file, createdAt })
    const bytes = await readFile(file)
    await database.write((writer) => writeSetting(writer, lastBackupSetting, createdAt))
    const name = `keyplan-backup-${ports.clock.today()}.zip`
    return files.put({ name, mediaType: 'application/zip', bytes })
  } catch (error) {
    throw fromSystemFailure(error)
  } finally {
    // What cannot be removed lies in the folder for temporary files and must not hide how the backup ended.
    if (folder !== null) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}
