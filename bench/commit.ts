import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { loadDriver } from '../core/database/dialects/sqlite/load-driver.ts'
import { openWorkspaceDatabase } from '../core/database/open-workspace-database.ts'
import { medianMs, medianMsOf, printTable } from './measure.ts'

/**
 * What the query builder and safety cost: one small read and one small commit, through Kysely with our dialect
 * and on the bare driver, and the bare commit with `synchronous` FULL and NORMAL, side by side in one run
 * (ADR 0010, 0012): `node bench/commit.ts`.
 */
const repeats = 400
const folder = await mkdtemp(join(tmpdir(), 'keyplan-bench-'))
loadDriver()
const workspace = await openWorkspaceDatabase({
  folder,
  ifMissing: 'create',
  beforeMigration: () => Promise.resolve(),
})
const raw = new Database(join(folder, 'workspace.db'))
try {
  const read = raw.prepare<[string]>('select "name", "value" from "setting" where "name" = ?')
  const write = raw.prepare<[string, string]>(
    'insert or replace into "setting" ("name", "value") values (?, ?)',
  )
  let value = 0
  const commit = raw.transaction(() => {
    value += 1
    write.run('bench', String(value))
  })
  raw.pragma('synchronous = full')
  commit.immediate()
  const rawRead = medianMs(repeats, () => read.all('bench'))
  const prepared = medianMs(repeats, () => raw.prepare<[string]>(read.source).all('bench'))
  const kyselyRead = await medianMsOf(repeats, async () => {
    await workspace.reader
      .selectFrom('setting')
      .select(['name', 'value'])
      .where('name', '=', 'bench')
      .execute()
  })
  const full = medianMs(repeats, () => commit.immediate())
  const kyselyCommit = await medianMsOf(repeats, () =>
    workspace.write(async (writer) => {
      value += 1
      await sql`insert or replace into setting (name, value) values ('bench', ${String(value)})`.execute(
        writer,
      )
    }),
  )
  raw.pragma('synchronous = normal')
  const normal = medianMs(repeats, () => commit.immediate())
  printTable([
    ['work', 'ms', 'ratio'],
    ['read, bare driver', rawRead, 1],
    ['read, bare driver, prepared each time', prepared, prepared / rawRead],
    ['read, query builder, cached statements', kyselyRead, kyselyRead / rawRead],
    ['commit, bare driver, FULL', full, 1],
    ['commit, query builder, FULL', kyselyCommit, kyselyCommit / full],
    ['commit, bare driver, NORMAL', normal, normal / full],
  ])
} finally {
  raw.close()
  await workspace.close()
  await rm(folder, { recursive: true })
}
