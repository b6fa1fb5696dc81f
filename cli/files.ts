import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fromSystemFailure, systemCode } from '../core/disk/system-failure.ts'
import { AppFailure } from '../core/app/app-failure.ts'
import { CommandFailure } from './cli-failure.ts'

/** A file to be written, and where. */
export interface FileToWrite {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Writes files that belong together: each whole under a temporary name in its folder, then all get their own. Nobody
 * sees half a file, nor some of the files where another could not be written.
 */
export async function writeWhole(files: readonly FileToWrite[]): Promise<void> {
  const written: { readonly path: string; readonly unfinished: string }[] = []
  try {
    for (const { path, bytes } of files) {
      const unfinished = join(dirname(path), `.${randomUUID()}.unfinished`)
      written.push({ path, unfinished })
      await writeSynced(unfinished, bytes).catch((error: unknown) => {
        throw cannotWrite(path, error)
      })
    }
    for (const { path, unfinished } of written)
      await rename(unfinished, path).catch((error: unknown) => {
        throw cannotWrite(path, error)
      })
  } catch (error) {
    for (const { unfinished } of written) await rm(unfinished, { force: true }).catch(() => undefined)
    throw error
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** What a failed write of a file outside the workspace is called; a full disk keeps its own name. */
export function cannotWrite(path: string, error: unknown): CommandFailure {
  const known = fromSystemFailure(error)
  return known instanceof AppFailure && known.code.startsWith('disk.')
    ? new CommandFailure(known.code, known.params)
    : new CommandFailure('cannot-write', { file: path })
}

/** The bytes of a file somebody named; `assertSize` may refuse it before it is read. */
export async function readWhole(
  path: string,
  assertSize: (sizeBytes: number) => void,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  try {
    assertSize((await stat(path)).size)
    return { name: basename(path), bytes: await readFile(path) }
  } catch (error) {
    if (error instanceof AppFailure) throw error
    throw new CommandFailure('cannot-read', { file: path })
  }
}

/** Runs what writes `path` by itself; where the system refuses, the file is what could not be written. */
export async function whileWriting<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppFailure && error.code.startsWith('disk.')) throw error
    const refusal = error instanceof AppFailure ? error.cause : error
    throw systemCode(refusal) === '' ? error : cannotWrite(path, refusal)
  }
}
