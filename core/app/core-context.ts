import type { Input, Method, Output } from '../../shared/contract/methods.ts'
import type { DocumentTemplates } from '../../shared/domain/template.ts'
import type { AttachmentStore } from '../attachments/attachment-store.ts'
import type { WorkspaceDatabase } from '../database/workspace-database.ts'
import type { JobBoard } from '../jobs/job-board.ts'
import type { PreviewDesk } from '../jobs/preview-desk.ts'
import type { CorePorts } from '../ports/core-ports.ts'
import type { ExportOutcome } from '../jobs/export-task.ts'
import type { FileDesk } from './app-core.ts'
import type { EventHub } from './event-hub.ts'
import type { SessionHistory } from './session-history.ts'

/** What services of an open workspace work with. */
export interface CoreContext {
  readonly workspaceFolder: string
  readonly database: WorkspaceDatabase
  readonly attachments: AttachmentStore
  readonly templates: DocumentTemplates
  readonly ports: CorePorts
  readonly files: FileDesk
  readonly events: EventHub
  readonly history: SessionHistory
  /** Exports under way and their results until taken. */
  readonly jobs: JobBoard<ExportOutcome>
  /** Lays out pages for previews. */
  readonly previews: PreviewDesk
  /** Whether the check after opening found records hurt (R7). */
  readonly hasFoundDamage: () => boolean
}

/** Answers one method; throws `AppFailure` for a refusal. Inputs are checked before they arrive. */
export type Handler<M extends Method> = (input: Input<M>) => Promise<Output<M>>
/** The methods of one noun with what answers them; `create-services.ts` puts all nouns together. */
export type Handlers<M extends Method = Method> = { readonly [K in M]: Handler<K> }
