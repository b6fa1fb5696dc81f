import { z } from 'zod'

/** Stands for bytes the core holds or a shell was given; the screen never names a path (A3). */
export const fileHandleSchema = z
  .string()
  .regex(/^file-[0-9a-f-]{36}$/)
  .brand<'FileHandle'>()
export type FileHandle = z.infer<typeof fileHandleSchema>

/** What is known of the bytes behind a handle. */
export interface HandedFile {
  readonly handle: FileHandle
  /** Safe as a file name on Windows, macOS and Linux. */
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
}
