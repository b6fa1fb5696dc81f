import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DocumentTemplates, templateSchemas } from '../../shared/domain/template.ts'

/** Reads the templates that new documents start from. */
export async function loadTemplates(resourcesFolder: string): Promise<DocumentTemplates> {
  const read = async (kind: string): Promise<unknown> =>
    JSON.parse(await readFile(join(resourcesFolder, 'templates', `${kind}.json`), 'utf8'))
  return {
    analysis: templateSchemas.analysis.parse(await read('analysis')),
    plan: templateSchemas.plan.parse(await read('plan')),
    proposal: templateSchemas.proposal.parse(await read('proposal')),
  }
}
