import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { instantSchema } from '../../shared/domain/calendar-date.ts'
import { acquireWorkspaceLock, lockFileName, workspaceHolder } from './workspace-lock.ts'

const now = instantSchema.parse(new Date().toISOString())
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyplan-lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function leaveLock(pid: number, startedAt: string = now): void {
  writeFileSync(join(folder, lockFileName), JSON.stringify({ pid, port: 4100, startedAt }))
}

function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

test('tells a second start who holds the workspace and on which port', () => {
  const lock = acquireWorkspaceLock(folder, now)
  lock.announcePort(4321)
  expect(() => acquireWorkspaceLock(folder, now)).toThrow(
    expect.objectContaining({ code: 'workspace.in-use', params: { pid: process.pid, port: 4321 } }),
  )
  lock.release()
})

test('is free again after a release, which may be repeated', () => {
  const first = acquireWorkspaceLock(folder, now)
  first.release()
  first.release()
  expect(workspaceHolder(folder)).toBeNull()
  acquireWorkspaceLock(folder, now).release()
  expect(readdirSync(folder)).toEqual([])
})

test('takes over the lock of a dead process', () => {
  leaveLock(deadPid())
  const lock = acquireWorkspaceLock(folder, now)
  expect(workspaceHolder(folder)?.pid).toBe(process.pid)
  lock.release()
})

test('respects the lock of a living process', () => {
  leaveLock(process.ppid)
  expect(() => acquireWorkspaceLock(folder, now)).toThrow(
    expect.objectContaining({ code: 'workspace.in-use' }),
  )
  expect(JSON.parse(readFileSync(join(folder, lockFileName), 'utf8'))).toMatchObject({ pid: process.ppid })
})

test('takes over a lock from before the machine was started, whoever has that number now', () => {
  leaveLock(process.ppid, '2001-01-01T00:00:00.000Z')
  acquireWorkspaceLock(folder, now).release()
})

test('takes over a lock file that says nothing', () => {
  writeFileSync(join(folder, lockFileName), 'not a lock')
  acquireWorkspaceLock(folder, now).release()
})

test('a release leaves the lock of whoever took over', () => {
  const lock = acquireWorkspaceLock(folder, now)
  leaveLock(process.ppid)
  lock.release()
  expect(workspaceHolder(folder)?.pid).toBe(process.ppid)
})
