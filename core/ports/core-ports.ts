import type { CalendarDate, Instant } from '../../shared/domain/calendar-date.ts'
import type { ItemId } from '../../shared/domain/identifier.ts'

/** Time as the core sees it; tests stop it. */
export interface Clock {
  now(): Instant
  /** Today in the user's own time zone. */
  today(): CalendarDate
}

/** New ids, UUIDv7 in the product, countable in tests. */
export type NewId = () => ItemId

/** Where the core tells what went wrong; never a customer's words, never a secret. */
export interface Logger {
  readonly info: (event: string, facts?: Readonly<Record<string, string | number>>) => void
  readonly error: (event: string, cause: unknown, facts?: Readonly<Record<string, string | number>>) => void
}

/** The typeface of documents, as absolute paths; every thread reads it for itself. */
export interface FontFiles {
  readonly regularFont: string
  readonly boldFont: string
}

/** Files the shell brings along, as absolute paths. */
export interface CoreResources extends FontFiles {
  /** Folder with `templates/`, `examples/` and `samples/`. */
  readonly resourcesFolder: string
  /** Entry of the worker threads that lay out and write documents. */
  readonly exportWorker: URL
}

/** What a shell must give the core. */
export interface CorePorts {
  readonly clock: Clock
  readonly newId: NewId
  readonly logger: Logger
  readonly resources: CoreResources
}
