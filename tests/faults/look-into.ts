import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Looks at a workspace database as it lies on the disk, without the core that wrote it. */
export function lookInto<T>(workspaceFolder: string, look: (database: Database.Database) => T): T {
  const database = new Database(join(workspaceFolder, 'workspace.db'))
  try {
    return look(database)
  } finally {
    database.close()
  }
}

/** Ids of all commands the audit knows. */
export function auditedCommands(workspaceFolder: string): ReadonlySet<string> {
  const rows = lookInto(workspaceFolder, (database) =>
    database.prepare<[], { id: string }>('select command_id as id from audit').all(),
  )
  return new Set(rows.map(({ id }) => id))
}

/** What the row of an account says, and what its audit says it should. */
export function accountAndAudit(
  workspaceFolder: string,
  id: string,
): {
  readonly version: number
  readonly business: string
  readonly edits: number
  readonly lastEdit: string
} {
  return lookInto(workspaceFolder, (database) => {
    const row = database
      .prepare<[string], { version: number; business: string }>(
        'select version, business from account where id = ?',
      )
      .get(id)
    const audit = database
      .prepare<[string], { edits: number; lastEdit: string | null }>(
        `select count(*) as edits, max(no),
                json_extract(changes, '$[0].to') as lastEdit
         from audit where target_id = ? and command = 'account.edit'`,
      )
      .get(id)
    return {
      version: row?.version ?? 0,
      business: row?.business ?? '',
      edits: audit?.edits ?? 0,
      lastEdit: audit?.lastEdit ?? '',
    }
  })
}
