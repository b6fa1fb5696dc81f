import type { Reply } from '../../shared/contract/app-error.ts'
import type { FileHandle, HandedFile } from '../../shared/contract/file-handle.ts'
import type { Call, Subscribe } from '../../shared/contract/methods.ts'

/** The application without a face: shells hand requests in and pass answers and events on. */
export interface AppCore {
  readonly call: Call
  /** For shells, whose requests arrive as unknown data; unknown methods and bad inputs come back as a refusal. */
  readonly callUntyped: (method: unknown, input: unknown) => Promise<Reply<unknown>>
  readonly subscribe: Subscribe
  readonly files: FileDesk
  /** Stops jobs, releases the workspace lock, closes the database. Safe to call twice. */
  readonly close: () => Promise<void>
}

/** Hands bytes over the counter between shell and core under handles that mean nothing outside (A3). */
export interface FileDesk {
  put(file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }): HandedFile
  get(handle: FileHandle): { readonly file: HandedFile; readonly bytes: Uint8Array } | null
  release(handle: FileHandle): void
}
