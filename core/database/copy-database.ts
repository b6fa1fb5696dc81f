import { openForInspection } from './dialects/sqlite/open-connection.ts'
import { withPatience } from './dialects/sqlite/patience.ts'

/**
 * Writes a copy that equals one commit, while others go on working. `VACUUM INTO` and not the driver's backup,
 * which fails on encrypted files (T1). The copy must not exist yet.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const connection = await openForInspection(from)
  try {
    await withPatience(() => connection.prepare('vacuum into ?').run(to))
  } finally {
    connection.close()
  }
}
