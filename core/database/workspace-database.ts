import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync } from 'node:fs'
import { Kysely } from 'kysely'
import { AppFailure } from '../app/app-failure.ts'
import type { DatabaseSchema } from './database-schema.ts'
import { discardRemains } from './dialects/sqlite/discard-remains.ts'
import type { RawConnection } from './dialects/sqlite/load-driver.ts'
import { sqliteDialect } from './dialects/sqlite/sqlite-dialect.ts'
import { asReader, asWriter, type Reader, type Writer } from './handles.ts'

/**
 * The open database of one workspace: one connection that reads, one that writes (A4).
 *
 *   const rows = await database.reader.selectFrom('account').selectAll().execute()
 *   const id = await database.write(async (writer) => { … })
 *
 * Failures of the disk and locks held too long arrive as `AppFailure`.
 */
export interface WorkspaceDatabase {
  readonly path: string
  /** Committed data. Using it inside `write` is an error: it would not see the rows being written. */
  readonly reader: Reader
  /**
   * Runs one transaction; it commits when the function ends and rolls back when it throws. Writes of this process
   * wait for each other; a lock of another process is waited for without blocking. A nested write is an error, and so is
   * one into a workspace that was deleted meanwhile (`workspace.missing`).
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>
  /** Runs several reads that all see the same commit, on a connection of their own. */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>
  /** Leaves nothing of removed and overwritten rows in the files; waits for writes that are under way. */
  discardRemains(): Promise<void>
  /** Changes whenever another process committed; stays the same for commits of this one. */
  foreignCommitMark(): number
  /** Changes whenever anybody committed. */
  commitMark(): number
  /** Safe to call twice; waits for a write that is under way. */
  close(): Promise<void>
}

interface CurrentWrite {
  isOpen: boolean
}

export interface DatabaseConnections {
  readonly path: string
  readonly reading: RawConnection
  readonly writing: RawConnection
  readonly openReading: () => Promise<RawConnection>
}

export function workspaceDatabase(connections: DatabaseConnections): WorkspaceDatabase {
  const currentWrite = new AsyncLocalStorage<CurrentWrite>()
  const isWriting = (): boolean => currentWrite.getStore()?.isOpen === true
  const readingHandle = readingKysely(connections.reading, () => {
    if (isWriting())
      throw new Error('The outer reader was used inside a write; use the writer that was given')
  })
  const writingHandle = new Kysely<DatabaseSchema>({
    dialect: sqliteDialect({
      connection: connections.writing,
      isExclusive: true,
      assertUsable: () => undefined,
    }),
  })
  const reader = asReader(readingHandle)
  let closing: Promise<void> | null = null

  async function close(): Promise<void> {
    // An empty transaction waits its turn behind the writes that were asked for.
    await writingHandle.connection().execute(() => Promise.resolve())
    await destroy(readingHandle, connections.reading)
    // Last, because a connection that only reads cannot empty the WAL file.
    await destroy(writingHandle, connections.writing)
  }

  return {
    path: connections.path,
    reader,
    write: async (work) => {
      if (isWriting()) throw new Error('A write was begun inside a write; pass the writer on instead')
      const state: CurrentWrite = { isOpen: true }
      return currentWrite.run(state, async () => {
        try {
          // A file that is deleted while it is open still takes writes, which then are gone with it.
          if (!existsSync(connections.path)) throw new AppFailure('workspace.missing')
          return await writingHandle.transaction().execute((transaction) => work(asWriter(transaction)))
        } finally {
          state.isOpen = false
        }
      })
    },
    snapshot: async (work) => {
      const connection = await connections.openReading()
      const handle = readingKysely(connection, () => undefined)
      try {
        connection.exec('begin')
        return await work(asReader(handle))
      } finally {
        await destroy(handle, connection)
      }
    },
    discardRemains: () => writingHandle.connection().execute(() => discardRemains(connections.writing)),
    foreignCommitMark: () => Number(connections.writing.pragma('data_version', { simple: true })),
    commitMark: () => Number(connections.reading.pragma('data_version', { simple: true })),
    close: () => (closing ??= close()),
  }
}

function readingKysely(connection: RawConnection, assertUsable: () => void): Kysely<DatabaseSchema> {
  return new Kysely<DatabaseSchema>({
    dialect: sqliteDialect({ connection, isExclusive: false, assertUsable }),
  })
}

/** A Kysely handle that ran no query yet does not close its connection. */
async function destroy(handle: Kysely<DatabaseSchema>, connection: RawConnection): Promise<void> {
  await handle.destroy()
  connection.close()
}
