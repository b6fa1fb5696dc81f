import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
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

/** Writes a settings file whole or not at all; where it cannot be written, the shell goes on without it. */
export function writeJsonFile(path: string, value: unknown): void {
  const temporary = `${path}.tmp`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(temporary, JSON.stringify(value))
    renameSync(temporary, path)
  } catch {
    rmSync(temporary, { force: true })
  }
}
