import type { RawConnection } from './load-driver.ts'
import { withPatience } from './patience.ts'

/**
 * Writes the database anew without the free pages that still hold removed rows, and empties the log of changes
 * beside it. To be called outside a transaction, with the connection to oneself.
 */
export async function discardRemains(connection: RawConnection): Promise<void> {
  await withPatience(() => connection.exec('vacuum'))
  await withPatience(() => {
    emptyLog(connection)
  })
}

function emptyLog(connection: RawConnection): void {
  const busy = Number(connection.pragma('wal_checkpoint(truncate)', { simple: true }))
  // A checkpoint that meets a reader says so in a row; here that is as good as a lock.
  if (busy !== 0) throw Object.assign(new Error('The log is being read'), { code: 'SQLITE_BUSY' })
}
