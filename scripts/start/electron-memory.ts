import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inProject } from '../tasks/project.ts'

/** What earlier starts learnt about fetching Electron. */
export interface ElectronMemory {
  readonly declined: boolean
  /** Milliseconds since 1970, or null where fetching never failed. */
  readonly failedAt: number | null
}

const file = inProject('.cache', 'electron.json')
const nothing: ElectronMemory = { declined: false, failedAt: null }
const day = 24 * 60 * 60 * 1000

/** Reads text that may be damaged; what is not understood counts as never learnt. */
export function parseMemory(text: string): ElectronMemory {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return nothing
    return {
      declined: 'declined' in value && value.declined === true,
      failedAt: 'failedAt' in value && typeof value.failedAt === 'number' ? value.failedAt : null,
    }
  } catch {
    return nothing
  }
}

/** A failure counts for a day; one from the future (a changed clock) does not. */
export function hasFailedLately(memory: ElectronMemory, now: number): boolean {
  return memory.failedAt !== null && memory.failedAt <= now && now - memory.failedAt < day
}

/** What is remembered in this checkout. */
export function recall(): ElectronMemory {
  try {
    return parseMemory(readFileSync(file, 'utf8'))
  } catch {
    return nothing
  }
}

/** Remembers an answer or a failure; a folder that cannot be written only means asking again. */
export function remember(memory: Partial<ElectronMemory>): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ ...recall(), ...memory }))
  } catch {
    // Asked again next time.
  }
}
