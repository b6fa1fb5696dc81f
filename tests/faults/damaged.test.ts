import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppEvent } from '../../shared/contract/events.ts'
import { inFolder } from '../integration/database/notes-workspace.ts'
import { startChild } from './child.ts'
import { createAccount, demand, openCore } from './core-session.ts'
import { count } from './counts.ts'
import { lookInto } from './look-into.ts'

const accounts = 30

async function filledWorkspace(folder: string): Promise<string> {
  const workspace = join(folder, 'workspace')
  const core = await openCore(workspace)
  for (let number = 0; number < accounts; number += 1) await createAccount(core, `客户${number}`)
  await core.close()
  return workspace
}

test('[R7] a damaged database never ends the process and is never replaced by an empty one', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    const mutants = count(60, 1_000)
    const place = join(folder, 'mutants')
    mkdirSync(place)
    const child = startChild('open-mutants', [workspace, place, '0', String(mutants)])
    await child.finished()
    expect(child.lines).toHaveLength(mutants)
    for (const line of child.lines) {
      const [number, ending, file] = line.split(' ')
      const known = ['workspace.damaged', 'workspace.not-ours', 'workspace.newer']
      if (file === 'unchanged') expect(known, `mutant ${number}`).toContain(ending)
      else
        expect(`${ending} ${file}`, `mutant ${number}`).toMatch(
          /^(open:[1-9]\d*|workspace\.damaged|unexpected) opened$/,
        )
    }
  }))

test('[R7] when only the search index is damaged it is built again and finds what it found before', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    lookInto(workspace, (database) => {
      database.unsafeMode(true)
      database.exec("update search_data set block = x'00ff00ff' where id > 10")
    })
    const core = await openCore(workspace, 'ui')
    const notice = Promise.withResolvers<AppEvent>()
    core.subscribe((event) => {
      if (event.name === 'workspace.notice') notice.resolve(event)
    })
    expect(await notice.promise).toMatchObject({ data: { code: 'search-rebuilt' } })
    const found = await demand(core, 'search.find', { text: '客户', limit: 100 })
    expect(found).toHaveLength(accounts)
    expect(await demand(core, 'workspace.verify', {})).toEqual({ findings: [] })
    await core.close()
  }))

test('[R7] records found damaged while the work goes on are told at once and to every screen that comes later', () =>
  inFolder(async (folder) => {
    const workspace = await filledWorkspace(folder)
    lookInto(workspace, (database) => {
      database.unsafeMode(true)
      database.pragma('writable_schema = on')
      // Every account here is without an ownership, which the schema then no longer allows.
      database.exec(
        "update sqlite_schema set sql = replace(sql, 'ownership TEXT', 'ownership TEXT NOT NULL')",
      )
    })
    const core = await openCore(workspace, 'ui')
    const notice = Promise.withResolvers<AppEvent>()
    core.subscribe((event) => {
      if (event.name === 'workspace.notice') notice.resolve(event)
    })
    expect(await demand(core, 'workspace.status', {})).toMatchObject({ state: 'open', isDamaged: false })
    expect(await notice.promise).toMatchObject({ data: { code: 'damage-found' } })
    expect(await demand(core, 'workspace.status', {})).toMatchObject({ state: 'open', isDamaged: true })
    await core.close()
  }))
