import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../shared/domain/language.ts'
import { swotSideSchema } from '../../shared/domain/swot-analysis.ts'
import { lineText } from '../../shared/domain/texts.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'

/** Statements by row code and side. */
const examplesSchema = z.record(z.string(), z.partialRecord(swotSideSchema, z.array(lineText)))
type Examples = z.infer<typeof examplesSchema>

/** Ready-made statements to start a cell of the SWOT from (K1). A row of the user's own has none. */
export function exampleServices({ ports }: CoreContext): Handlers<'example.list'> {
  const read = new Map<Language, Promise<Examples>>()
  const examplesIn = (language: Language): Promise<Examples> => {
    const known = read.get(language) ?? readExamples(ports.resources.resourcesFolder, language)
    read.set(language, known)
    return known
  }
  return {
    'example.list': async ({ code, side, language }) => {
      const examples = await examplesIn(language)
      return Object.hasOwn(examples, code) ? (examples[code]?.[side] ?? []) : []
    },
  }
}

async function readExamples(resourcesFolder: string, language: Language): Promise<Examples> {
  const text = await readFile(join(resourcesFolder, 'examples', `swot-${language}.json`), 'utf8')
  return examplesSchema.parse(JSON.parse(text))
}
