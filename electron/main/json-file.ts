import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { z } from 'zod'

/** A small settings file of the shell; one that is missing or damaged counts as the fallback. */
export function readJsonFile<T extends z.ZodType>(path: string, schema: T, fallback: z.infer<T>): z.infer<T> {
  try {
    const found = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return found.success ? found.data : fallback
  } catch {
    return fallback
  }
}

export function writeJsonFile(path: string, value: unknown): void {
  const temporary = `${path}.tmp`
  writeFileSync(temporary, JSON.stringify(value))
  renameSync(temporary, path)
}
