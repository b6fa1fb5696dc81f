import { setImmediate as breathe } from 'node:timers/promises'
import { AppFailure } from '../app/app-failure.ts'
import { systemCode } from '../disk/system-failure.ts'
import type { RawConnection } from './dialects/sqlite/load-driver.ts'
import { openForInspection, openReadingConnection } from './dialects/sqlite/open-connection.ts'
import { toAppFailure } from './dialects/sqlite/sqlite-failure.ts'

/** One fault of a database file. */
export interface DatabaseFinding {
  /** `search-index`: only the full-text index is hurt; it can be rebuilt from the records and loses nothing. */
  readonly check: 'integrity' | 'foreign-keys' | 'search-index'
  /** SQLite's own words, for the log and the report. */
  readonly detail: string
}

export type CheckDepth = 'quick' | 'full'

/** Checks the database of an open workspace beside its work, table by table so that nothing stands still for long. */
export function checkOpenDatabase(path: string, depth: CheckDepth): Promise<readonly DatabaseFinding[]> {
  return checkWith(() => openReadingConnection(path), depth)
}

/** Checks a copy that nobody has open, in full; writes nothing. */
export function checkDatabaseFile(path: string): Promise<readonly DatabaseFinding[]> {
  return checkWith(() => openForInspection(path), 'full')
}

async function checkWith(
  open: () => Promise<RawConnection>,
  depth: CheckDepth,
): Promise<readonly DatabaseFinding[]> {
  try {
    const connection = await open()
    try {
      return await check(connection, depth)
    } finally {
      connection.close()
    }
  } catch (error) {
    return [{ check: 'integrity', detail: damageIn(error) }]
  }
}

async function check(connection: RawConnection, depth: CheckDepth): Promise<readonly DatabaseFinding[]> {
  const pragma = depth === 'quick' ? 'quick_check' : 'integrity_check'
  const findings: DatabaseFinding[] = []
  for (const { name, isIndex } of tablesOf(connection)) {
    await breathe()
    const kind = isIndex ? 'search-index' : 'integrity'
    for (const detail of ask(connection, `${pragma}(${quoted(name)})`)) findings.push({ check: kind, detail })
  }
  if (depth === 'full') {
    for (const detail of brokenReferences(connection)) findings.push({ check: 'foreign-keys', detail })
    // The whole file once more: pages that belong to no table are seen only here.
    if (findings.length === 0) {
      for (const detail of ask(connection, pragma)) findings.push({ check: 'integrity', detail })
    }
  }
  return findings
}

interface CheckedTable {
  readonly name: string
  readonly isIndex: boolean
}

/** Full-text tables and the tables they keep their content in are the search index; all others hold records. */
function tablesOf(connection: RawConnection): readonly CheckedTable[] {
  const rows = connection
    .prepare<[], { name: string; type: string }>(
      `select name, type from pragma_table_list where schema = 'main' and type in ('table', 'virtual', 'shadow')`,
    )
    .all()
  return rows.map(({ name, type }) => ({ name, isIndex: type !== 'table' }))
}

function ask(connection: RawConnection, pragma: string): readonly string[] {
  try {
    // What a pragma answers is not typed by the driver: rows of one column with a line of text each.
    const rows = connection.pragma(pragma) as readonly Readonly<Record<string, unknown>>[]
    return rows.flatMap((row) => Object.values(row).map(String)).filter((line) => line !== 'ok')
  } catch (error) {
    return [damageIn(error)]
  }
}

function brokenReferences(connection: RawConnection): readonly string[] {
  try {
    // Documented columns of this pragma, which the driver does not type.
    const rows = connection.pragma('foreign_key_check') as readonly { table: string; parent: string }[]
    return rows.map(({ table, parent }) => `${table} → ${parent}`)
  } catch (error) {
    return [damageIn(error)]
  }
}

/** What a failed check says about the file; a lock or a failing disk says nothing about it and goes on. */
function damageIn(error: unknown): string {
  const failure = toAppFailure(error)
  if (failure instanceof AppFailure && failure.code !== 'workspace.damaged') throw failure
  const told = failure instanceof AppFailure ? (failure.cause ?? failure) : failure
  if (!(told instanceof Error)) throw told
  return `${systemCode(told)} ${told.message}`.trim()
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
