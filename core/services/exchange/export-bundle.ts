import type { Input, Output } from '../../../shared/contract/methods.ts'
import { languageSchema, type Language } from '../../../shared/domain/language.ts'
import { ownCompanyId } from '../../../shared/domain/own-company.ts'
import type { CoreContext } from '../../app/core-context.ts'
import type { Reader } from '../../database/handles.ts'
import { type BundleContents, bundleText, composeBundle } from '../../exchange/bundle/compose-bundle.ts'
import { withoutDeadReferences } from '../../exchange/bundle/without-dead-references.ts'
import { loadAggregate } from '../../repositories/aggregate-repository.ts'
import { listAttachments } from '../../repositories/attachment-repository.ts'
import { liveItemIds, loadAll } from '../../repositories/live-items.ts'
import { readSettings } from '../../repositories/setting-repository.ts'
import { storedSettings } from '../stored-settings.ts'
import { bundleLanguageSetting } from './bundle-language.ts'

/** Writes everything but bin, drafts, issued versions and audit into one file, as of one commit. */
export async function exportBundle(
  context: CoreContext,
  input: Input<'bundle.export'>,
): Promise<Output<'bundle.export'>> {
  const { contents, language } = await context.database.snapshot(async (reader) => ({
    contents: await liveContents(context, reader),
    language: input.language ?? (await usualLanguage(reader)),
  }))
  const text = bundleText(composeBundle(contents, language))
  const file = context.files.put({
    name: `keyplan-${context.ports.clock.today()}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(text),
  })
  return { file }
}

async function liveContents(context: CoreContext, reader: Reader): Promise<BundleContents> {
  const company = await loadAggregate(reader, 'company', ownCompanyId)
  if (company === null) throw new Error('The workspace has no row for the own company')
  const live = await liveItemIds(reader)
  const attachments = []
  for (const attachment of await listAttachments(reader))
    if (live.has(attachment.id))
      attachments.push({ attachment, bytes: await context.attachments.read(attachment.sha256) })
  const contents: BundleContents = {
    company,
    members: await loadAll(reader, 'member'),
    accounts: await loadAll(reader, 'account'),
    analyses: await loadAll(reader, 'analysis'),
    plans: await loadAll(reader, 'plan'),
    proposals: await loadAll(reader, 'proposal'),
    attachments,
  }
  return withoutDeadReferences(contents, (id) => live.has(id))
}

async function usualLanguage(reader: Reader): Promise<Language> {
  const remembered = languageSchema.safeParse((await readSettings(reader)).get(bundleLanguageSetting))
  return remembered.success ? remembered.data : (await storedSettings(reader)).language
}
