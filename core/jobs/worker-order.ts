import type { FontFiles } from '../ports/core-ports.ts'
import type { ExportTask } from './export-task.ts'

/** What a worker is started for: one export, or laying out pages for previews until it is ended. */
export type WorkerOrder =
  | { readonly kind: 'export'; readonly task: ExportTask }
  | {
      readonly kind: 'layout'
      readonly fonts: FontFiles
      /** One number: requests up to it are no longer wanted. Read while a layout is under way. */
      readonly givenUp: SharedArrayBuffer
    }
