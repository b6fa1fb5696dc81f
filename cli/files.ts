import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fromSystemFailure, systemCode } from '../core/disk/system-failure.ts'
import { AppFailure } from '../core/app/app-failure.ts'
import { CommandFailure } from './cli-failure.ts'

/** Writes a whole file under a temporary name in the same folder, then gives it its own; nobody sees half of it. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.${randomUUID()}.unfinished`)
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw cannotWrite(path, error)
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
    const refusal = error instanceof AppFailure ? error.cause : error
    throw systemCode(refusal) === '' ? error : cannotWrite(path, refusal)
  }
}
