import { existsSync } from 'node:fs'
import { attachmentStore } from '../attachments/attachment-store.ts'
import { backUpAutomatically, scheduleAutomaticBackups } from '../backup/automatic-backups.ts'
import { openWorkspaceDatabase } from '../database/open-workspace-database.ts'
import type { ExportOutcome } from '../jobs/export-task.ts'
import { createJobBoard } from '../jobs/job-board.ts'
import { createLayoutThread } from '../jobs/layout-thread.ts'
import { createPreviewDesk } from '../jobs/preview-desk.ts'
import type { CorePorts, Logger } from '../ports/core-ports.ts'
import { ensureOwnCompany } from '../services/company-services.ts'
import { createServices } from '../services/create-services.ts'
import { tidyAttachments } from '../services/unused-attachments.ts'
import type { AppCore } from './app-core.ts'
import { AppFailure } from './app-failure.ts'
import type { CoreContext, Handlers } from './core-context.ts'
import { createCall, refusalOf } from './create-call.ts'
import { createEventHub, type EventHub } from './event-hub.ts'
import { failedServices } from './failed-services.ts'
import { createFileDesk } from './file-desk.ts'
import { tellForeignCommits } from './foreign-commits.ts'
import { loadTemplates } from './load-templates.ts'
import { bringIndexUpToDate, watchForDamage } from './look-after-database.ts'
import { SessionHistory } from './session-history.ts'
import { acquireWorkspaceLock, type WorkspaceLock } from './workspace-lock.ts'

export interface AppCoreOptions {
  readonly workspaceFolder: string
  readonly ports: CorePorts
  /** A screen takes the workspace for itself; the command line writes beside it without a lock (A4). */
  readonly access: 'ui' | 'cli'
  /** Whether a missing workspace is made. */
  readonly create: boolean
}

/**
 * Opens a workspace and puts the application together. Never throws for a workspace that cannot be opened:
 * `workspace.status` then says why, and every other method answers `workspace.unavailable`.
 */
export async function createAppCore(options: AppCoreOptions): Promise<AppCore> {
  const { ports } = options
  const events = createEventHub(ports.logger)
  const files = createFileDesk()
  const closing: (() => void | Promise<void>)[] = []
  const handlers = await open(options, events, files, closing).catch(async (error: unknown) => {
    await closeAll(closing, ports.logger)
    return failedServices(refusalOf(error, 'workspace.open', ports.logger))
  })
  const { call, callUntyped } = createCall(handlers, ports.logger)
  let closed: Promise<void> | null = null
  return {
    call,
    callUntyped,
    subscribe: events.subscribe,
    files,
    close: () => (closed ??= closeAll(closing, ports.logger)),
  }
}

async function open(
  { workspaceFolder, ports, access, create }: AppCoreOptions,
  events: EventHub,
  files: AppCore['files'],
  closing: (() => void | Promise<void>)[],
): Promise<Handlers> {
  const { clock, logger, resources } = ports
  // Locking makes the folder, which nobody asked for where the workspace has to be there.
  if (!create && !existsSync(workspaceFolder)) throw new AppFailure('workspace.missing')
  const lock: WorkspaceLock | null =
    access === 'ui' ? acquireWorkspaceLock(workspaceFolder, clock.now()) : null
  if (lock !== null) closing.push(() => lock.release())
  const database = await openWorkspaceDatabase({
    folder: workspaceFolder,
    ifMissing: create ? 'create' : 'refuse',
    beforeMigration: async () => {
      await backUpAutomatically(workspaceFolder, 'migration', clock)
    },
  })
  closing.push(() => database.close())
  await ensureOwnCompany(database, clock)
  await bringIndexUpToDate(database)
  const jobs = createJobBoard<ExportOutcome>(events, (failure) => refusalOf(failure, 'export.start', logger))
  closing.push(() => jobs.close())
  const previews = createPreviewDesk(createLayoutThread(resources.exportWorker, resources))
  closing.push(() => previews.close())
  const damage = access === 'ui' ? watchForDamage(database, events, logger) : null
  if (damage !== null) closing.push(() => damage.stop())
  const context: CoreContext = {
    workspaceFolder,
    database,
    attachments: attachmentStore(workspaceFolder),
    templates: await loadTemplates(resources.resourcesFolder),
    ports,
    files,
    events,
    history: new SessionHistory(),
    jobs,
    previews,
    hasFoundDamage: () => damage?.hasFoundDamage() ?? false,
  }
  if (access === 'ui') {
    await tidy(context)
    const backups = scheduleAutomaticBackups({ workspaceFolder, database, clock, logger })
    closing.push(() => backups.stop())
    closing.push(await tellForeignCommits(database, events, logger))
  }
  return createServices(context)
}

/** Files without use waste room only, so a failure stops nobody. */
async function tidy(context: CoreContext): Promise<void> {
  try {
    await tidyAttachments(context)
  } catch (error) {
    context.ports.logger.error('attachments.sweep-failed', error)
  }
}

/** The last opened is closed first; one that fails does not keep the others open. */
async function closeAll(closing: (() => void | Promise<void>)[], logger: Logger): Promise<void> {
  for (let next = closing.pop(); next !== undefined; next = closing.pop()) {
    try {
      await next()
    } catch (error) {
      logger.error('core.close-failed', error)
    }
  }
}
