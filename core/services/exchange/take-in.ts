import { z } from 'zod'
import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { fieldIssue } from '../../../shared/contract/field-issues.ts'
import type { ImportedCounts } from '../../../shared/contract/methods/workspace-methods.ts'
import { aggregateKindSchema } from '../../../shared/domain/aggregate.ts'
import type { CommandId } from '../../../shared/domain/identifier.ts'
import { type OwnCompany, ownCompanyId } from '../../../shared/domain/own-company.ts'
import { AppFailure } from '../../app/app-failure.ts'
import type { Currency } from '../../../shared/domain/quantities.ts'
import type { CoreContext } from '../../app/core-context.ts'
import { backUpAutomatically } from '../../backup/automatic-backups.ts'
import { deferReferences } from '../../database/dialects/sqlite/defer-references.ts'
import type { Reader } from '../../database/handles.ts'
import { attachmentBytes } from '../../exchange/bundle/bundle-attachment-faults.ts'
import { givenIds, referredIds } from '../../exchange/bundle/bundle-link-faults.ts'
import type { Bundle } from '../../exchange/bundle/bundle-schema.ts'
import { existingFaults } from '../../exchange/bundle/existing-faults.ts'
import { checkBundle, parseBundle, refusal } from '../../exchange/bundle/read-bundle.ts'
import { standardTemplates } from '../../exchange/bundle/standard-templates.ts'
import { unfoldBundle } from '../../exchange/bundle/unfold-bundle.ts'
import { loadAggregate } from '../../repositories/aggregate-repository.ts'
import { addAudit, findAudit } from '../../repositories/audit-repository.ts'
import { hasDocumentElsewhere } from '../../repositories/documents-of-analysis.ts'
import { findKnownItems } from '../../repositories/known-items.ts'
import { findMe } from '../../repositories/member-repository.ts'
import { writeSetting } from '../../repositories/setting-repository.ts'
import { storedSettings, writeSettings } from '../stored-settings.ts'
import { bundleLanguageSetting } from './bundle-language.ts'
import { companyFaults } from './company-faults.ts'
import { attachmentConflicts } from './attachment-conflicts.ts'
import { storeBundle } from './store-bundle.ts'

/** A bundle on its way in. */
export interface Intake {
  readonly bytes: Uint8Array
  readonly replace: boolean
  readonly commandId: CommandId
  /** The method the audit names. */
  readonly command: 'bundle.import' | 'workspace.loadSample'
}

const countsSchema = z.object({
  members: z.int(),
  accounts: z.int(),
  analyses: z.int(),
  plans: z.int(),
  proposals: z.int(),
  attachments: z.int(),
})

/**
 * Takes a bundle in with one transaction and one line of audit. Everything is checked before anything is written,
 * and once more inside the transaction, since another process may have written in between. Refusals:
 * `bundle.invalid`, `bundle.newer`, `bundle.exists`, `file.too-large`.
 */
export async function takeIn(context: CoreContext, intake: Intake): Promise<ImportedCounts> {
  const { database, ports } = context
  const earlier = await earlierResult(database.reader, intake)
  if (earlier !== null) return earlier
  const raw = parseBundle(intake.bytes)
  const bundle = await admit(database.reader, raw, intake)
  // The aggregates' own rules are part of the check, so they are tried before backup and files too.
  await unfold(context, database.reader, bundle)
  if (intake.replace) await backUpAutomatically(context.workspaceFolder, 'import', ports.clock)
  for (const { data } of bundle.attachments)
    await context.attachments.put(attachmentBytes(data) ?? new Uint8Array())

  const counts = countsOf(bundle)
  const imported = await database.write(async (writer) => {
    await deferReferences(writer)
    const admitted = await admit(writer, raw, intake)
    const unfolded = await unfold(context, writer, admitted)
    const now = ports.clock.now()
    const stored = await storeBundle(writer, unfolded, admitted.attachments, now)
    await refuseMovedAnalyses(writer, unfolded.analyses)
    await writeSetting(writer, bundleLanguageSetting, admitted.language)
    // Whoever starts from a bundle has answered what the welcome page would ask.
    if (!(await storedSettings(writer)).isWelcomed)
      await writeSettings(writer, { isWelcomed: true, language: admitted.language })
    await addAudit(writer, {
      commandId: intake.commandId,
      command: intake.command,
      actorId: await findMe(writer),
      at: now,
      targetKind: 'workspace',
      targetId: ownCompanyId,
      changes: [],
      result: counts,
      importId: intake.commandId,
    })
    return stored
  })
  const ids = imported.records.map(({ after }) => after.id)
  for (const id of ids) context.history.forget(id)
  context.history.add({
    step: { commandName: intake.command, kind: 'company', id: ownCompanyId, title: '' },
    undo: { type: 'leave-import', imported },
    redo: { type: 'repeat-import', imported },
  })
  context.events.emit({
    name: 'data.changed',
    data: {
      kinds: [...aggregateKindSchema.options, 'attachment', 'history', 'settings', 'bin'],
      ids,
      origin: intake.commandId,
    },
  })
  return counts
}

/** A repeated command gets the answer it got first (A4). */
async function earlierResult(reader: Reader, { commandId, command }: Intake): Promise<ImportedCounts | null> {
  const found = await findAudit(reader, commandId)
  if (found !== undefined && found.command !== command) throw new AppFailure('command.repeated')
  return found === undefined ? null : countsSchema.parse(JSON.parse(found.result))
}

/** The bundle, if this workspace can take it as it stands now. */
async function admit(reader: Reader, raw: unknown, { replace }: Intake): Promise<Bundle> {
  const ids = new Set([...givenIds(raw).map(({ id }) => id), ...referredIds(raw)])
  const known = await findKnownItems(reader, [...ids])
  const bundle = checkBundle(raw, known)
  const faults = [
    ...existingFaults(bundle, known, replace),
    ...(await companyFaults(reader, bundle, replace)),
    ...(await attachmentConflicts(reader, bundle)),
  ]
  if (faults.length > 0) throw refusal(faults, 'bundle.exists')
  return bundle
}

async function unfold({ ports, templates }: CoreContext, reader: Reader, bundle: Bundle) {
  const company: OwnCompany | null = await loadAggregate(reader, 'company', ownCompanyId)
  if (company === null) throw new Error('The workspace has no row for the own company')
  const storedCurrencies = new Map<string, Currency>()
  for (const { accountId } of [...bundle.plans, ...bundle.proposals]) {
    const account = await loadAggregate(reader, 'account', accountId)
    if (account !== null) storedCurrencies.set(accountId, account.currency)
  }
  return unfoldBundle(bundle, {
    now: ports.clock.now(),
    newId: ports.newId,
    templates: standardTemplates(templates, ports.newId),
    company,
    storedCurrencies,
  })
}

/** Documents of the workspace that a replaced analysis would leave with another account's statements. */
async function refuseMovedAnalyses(
  reader: Reader,
  analyses: readonly { readonly id: string; readonly accountId: string }[],
): Promise<void> {
  const faults: FieldIssue[] = []
  for (const [at, { id, accountId }] of analyses.entries())
    if (await hasDocumentElsewhere(reader, id, accountId))
      faults.push(fieldIssue(`analyses[${at}].accountId`, 'badReference'))
  if (faults.length > 0) throw refusal(faults)
}

function countsOf(bundle: Bundle): ImportedCounts {
  return {
    members: bundle.teamMembers.length,
    accounts: bundle.accounts.length,
    analyses: bundle.analyses.length,
    plans: bundle.plans.length,
    proposals: bundle.proposals.length,
    attachments: bundle.attachments.length,
  }
}
