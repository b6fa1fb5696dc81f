import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { systemCode } from './system-failure.ts'

const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/**
 * Gives a finished temporary file its final name, but never replaces a file that is there: answers false then.
 * A link does both in one step; file systems without links (exFAT) get a look and a rename.
 */
export function placeNewFile(unfinished: string, path: string): boolean {
  try {
    linkSync(unfinished, path)
    rmSync(unfinished)
    return true
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') return false
    if (!withoutLinks.includes(code)) throw error
  }
  if (existsSync(path)) return false
  renameSync(unfinished, path)
  return true
}
