import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Language } from '../../../shared/domain/language.ts'
import { projectFolder } from './project-folder.ts'

const run = promisify(execFile)

/** The sample in each language, made once by the CLI and copied for each test that wants it. */
export interface SampleWorkspaces {
  readonly copyTo: (folder: string, language: Language) => Promise<void>
  readonly remove: () => Promise<void>
}

/** Makes samples on demand; tests that need none pay nothing. */
export async function createSampleWorkspaces(): Promise<SampleWorkspaces> {
  const root = await mkdtemp(join(tmpdir(), 'keyplan-samples-'))
  const made = new Map<Language, Promise<string>>()
  const make = async (language: Language): Promise<string> => {
    const folder = join(root, language)
    const args = ['cli/main.ts', 'sample', '--workspace', folder, '--language', language]
    await run(process.execPath, args, { cwd: projectFolder })
    return folder
  }
  return {
    copyTo: async (folder, language) => {
      const sample = made.get(language) ?? make(language)
      made.set(language, sample)
      await cp(await sample, folder, { recursive: true })
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}
