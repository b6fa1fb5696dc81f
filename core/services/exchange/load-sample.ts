import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Input, Output } from '../../../shared/contract/methods.ts'
import { AppFailure } from '../../app/app-failure.ts'
import type { CoreContext } from '../../app/core-context.ts'
import { findAudit } from '../../repositories/audit-repository.ts'
import { hasRecords } from '../../repositories/live-items.ts'
import { takeIn } from './take-in.ts'

/** Fills an empty workspace with the sample of a language. */
export async function loadSample(
  context: CoreContext,
  { language, commandId }: Input<'workspace.loadSample'>,
): Promise<Output<'workspace.loadSample'>> {
  const { reader } = context.database
  const isRetry = (await findAudit(reader, commandId)) !== undefined
  if (!isRetry && (await hasRecords(reader))) throw new AppFailure('workspace.not-empty')
  const file = join(context.ports.resources.resourcesFolder, 'samples', `sample.${language}.json`)
  const bytes = await readFile(file)
  return await takeIn(context, { bytes, replace: false, commandId, command: 'workspace.loadSample' })
}
