import type { AggregateKind } from '../domain/aggregate.ts'
import type { AppErrorData } from './app-error.ts'
import type { CommandName } from './commands/command.ts'

/** What the core tells every connected screen. */
export interface AppEvents {
  /** Records changed; `origin` is the command id, or null when another process did it. */
  'data.changed': {
    readonly kinds: readonly ChangedKind[]
    readonly ids: readonly string[]
    readonly origin: string | null
  }
  'job.progress': JobProgress
  /** The native menu was used. */
  'command.invoked': { readonly command: CommandName }
  /** The check after opening found records hurt (the status now says so), or has rebuilt a hurt search index (R7). */
  'workspace.notice': { readonly code: 'damage-found' | 'search-rebuilt' }
}
/** What a change may concern: a kind of record, or something kept beside the records. */
export type ChangedKind = AggregateKind | 'attachment' | 'revision' | 'draft' | 'settings' | 'bin' | 'history'

/** How far a longer task is; `error` says why it failed. */
export interface JobProgress {
  readonly jobId: string
  readonly title: string
  /** 0 to 1. */
  readonly share: number
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  readonly error?: AppErrorData
}
/** The name of one event. */
export type EventName = keyof AppEvents
/** One event with its data. */
export type AppEvent = {
  readonly [E in EventName]: { readonly name: E; readonly data: AppEvents[E] }
}[EventName]
