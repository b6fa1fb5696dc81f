import { AppFailure } from '../../../app/app-failure.ts'
import { loadDriver, type RawConnection } from './load-driver.ts'
import { busyWaitMs, withPatience } from './patience.ts'

/** "KPLN" as a big-endian number: marks a SQLite file as ours. */
export const applicationId = 0x4b504c4e

/** What each setting must say when it is read back; WAL on this driver silently means NORMAL (T1). */
const required: readonly (readonly [name: string, set: string, read: string | number])[] = [
  ['journal_mode', 'wal', 'wal'],
  ['synchronous', 'full', 2],
  ['foreign_keys', 'on', 1],
  ['trusted_schema', 'off', 0],
  ['cell_size_check', 'on', 1],
]

/** A connection that may write, with every setting of A4 made and read back. */
export function openWritingConnection(path: string): Promise<RawConnection> {
  return open(path, [])
}

/** A connection whose statements are refused when they would change anything. */
export function openReadingConnection(path: string): Promise<RawConnection> {
  return open(path, [['query_only', 'on', 1]])
}

/** Looks at a file that may not be ours yet: nothing is set, nothing is written. */
export async function openForInspection(path: string): Promise<RawConnection> {
  const driver = loadDriver()
  return withPatience(() => new driver(path, { readonly: true, fileMustExist: true, timeout: busyWaitMs }))
}

async function open(path: string, extra: typeof required): Promise<RawConnection> {
  const driver = loadDriver()
  const connection = await withPatience(() => new driver(path, { fileMustExist: true, timeout: busyWaitMs }))
  try {
    for (const [name, set, read] of [...required, ...extra]) {
      await withPatience(() => connection.pragma(`${name} = ${set}`))
      const found = await withPatience(() => connection.pragma(name, { simple: true }))
      if (found !== read) {
        throw new AppFailure('runtime.unsuitable', {
          params: { part: name, found: String(found), needed: String(read) },
        })
      }
    }
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}
