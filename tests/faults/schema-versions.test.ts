import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestVersion } from '../../core/database/migrate.ts'
import { allMigrations } from '../../core/database/migrations/all-migrations.ts'
import { inFolder } from '../integration/database/notes-workspace.ts'
import { ask, createAccount, demand, openCore } from './core-session.ts'
import { lookInto } from './look-into.ts'

const versions = allMigrations.map(({ version }) => version)
const newest = newestVersion(allMigrations)

test.each(versions.filter((version) => version < newest))(
  '[R10] a workspace of schema %i opens with all its data and was backed up before',
  (version) =>
    inFolder(async (folder) => {
      const released = join(import.meta.dirname, '../fixtures/workspaces', `${version}.sql`)
      const { default: Database } = await import('better-sqlite3')
      const raw = new Database(join(folder, 'workspace.db'))
      raw.exec(readFileSync(released, 'utf8'))
      const before = raw.prepare<[], { id: string }>('select id from item order by id').all()
      raw.close()
      const core = await openCore(folder, 'ui')
      expect(await demand(core, 'workspace.status', {})).toMatchObject({ state: 'open' })
      await core.close()
      const after = lookInto(folder, (db) => db.prepare('select id from item order by id').all())
      expect(after).toEqual(expect.arrayContaining(before))
      expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
    }),
)

test('[R10] the current schema opens again and again with all its data, without a migration', () =>
  inFolder(async (folder) => {
    const ids: string[] = []
    for (const name of ['甲', '乙', '丙']) {
      const core = await openCore(folder, 'ui')
      ids.push(await createAccount(core, name))
      await core.close()
    }
    const core = await openCore(folder, 'ui')
    const listed = await demand(core, 'account.list', {})
    expect(listed.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    await core.close()
    expect(readdirSync(folder).filter((name) => name === 'backups')).toEqual([])
  }))

test('[R10] a newer schema is refused by every shell and the file stays as it was', () =>
  inFolder(async (folder) => {
    const core = await openCore(folder)
    await createAccount(core, '客户')
    await core.close()
    const path = join(folder, 'workspace.db')
    // Straight into the header, as a newer program would leave it.
    const bytes = readFileSync(path)
    bytes.writeUInt32BE(newest + 10, 60)
    writeFileSync(path, bytes)
    const hash = (): string => createHash('sha256').update(readFileSync(path)).digest('hex')
    const before = { hash: hash(), names: readdirSync(folder) }
    for (const access of ['ui', 'cli'] as const) {
      const refused = await openCore(folder, access)
      expect(await demand(refused, 'workspace.status', {})).toMatchObject({
        state: 'failed',
        error: { code: 'workspace.newer', params: { found: newest + 10, known: newest } },
      })
      const written = await ask(refused, 'account.list', {})
      expect(written).toMatchObject({ ok: false, error: { code: 'workspace.unavailable' } })
      await refused.close()
      expect({ hash: hash(), names: readdirSync(folder) }, access).toEqual(before)
    }
  }))
