import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from './names-in.ts'
import { isProcessAlive } from './running-process.ts'

const pattern = /^unfinished-(\d+)-/

/** A name for something this process is still making; carries the pid so that a later start can tell its age. */
export function unfinishedName(): string {
  return `unfinished-${process.pid}-${randomUUID()}`
}

/** Gives `work` a folder of its own on the same disk as `parent` and removes what is left in it afterwards. */
export async function withUnfinishedFolder<T>(
  parent: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = join(parent, unfinishedName())
  mkdirSync(parent, { recursive: true })
  await mkdir(folder, { mode: 0o700 })
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Removes what processes left that are no longer there (R3); answers how much. */
export function sweepUnfinished(parent: string): number {
  const left = namesIn(parent).filter((name) => {
    const pid = pattern.exec(name)?.[1]
    return pid !== undefined && !isProcessAlive(Number(pid))
  })
  for (const name of left) rmSync(join(parent, name), { recursive: true, force: true })
  return left.length
}
