import { readdirSync } from 'node:fs'
import { systemCode } from './system-failure.ts'

/** Names in a folder in their order; none where it is absent or something else is in its place. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return []
    throw error
  }
}
