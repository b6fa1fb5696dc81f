import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * Makes names created, renamed or removed in a folder survive a power loss. Windows cannot open a folder and does
 * not need it.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
