import { join } from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.ts'

const kept = 10
const schema = z.array(z.string().min(1).max(4_096)).max(100)

/** The list with that folder in front, once, at most ten long. */
export function withRecent(list: readonly string[], folder: string): readonly string[] {
  return [folder, ...list.filter((one) => one !== folder)].slice(0, kept)
}

export function readRecentWorkspaces(userDataFolder: string): readonly string[] {
  return readJsonFile(join(userDataFolder, 'recent-workspaces.json'), schema, [])
}

export function rememberWorkspace(userDataFolder: string, folder: string): readonly string[] {
  const list = withRecent(readRecentWorkspaces(userDataFolder), folder)
  writeJsonFile(join(userDataFolder, 'recent-workspaces.json'), list)
  return list
}
