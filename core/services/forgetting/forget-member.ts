import type { Input } from '../../../shared/contract/methods.ts'
import type { Forgotten } from '../../../shared/contract/methods/record-methods.ts'
import { aggregateKindSchema } from '../../../shared/domain/aggregate.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'
import { translatorFor } from '../../../shared/i18n/translator.ts'
import { AppFailure } from '../../app/app-failure.ts'
import type { CoreContext } from '../../app/core-context.ts'
import { listAutomaticBackups } from '../../backup/automatic-backups.ts'
import { withGuardsLifted } from '../../database/dialects/sqlite/lift-guards.ts'
import type { Reader } from '../../database/handles.ts'
import { loadAggregate, saveAggregate } from '../../repositories/aggregate-repository.ts'
import { discardDrafts } from '../../repositories/draft-repository.ts'
import { findItem, retireMember } from '../../repositories/item-registry.ts'
import { auditedChangesOf, emptyAuditOf, rewriteKeptTexts } from '../../repositories/kept-texts.ts'
import { rebuildIndex } from '../../repositories/search-upkeep.ts'
import { refuseMe } from '../refuse-me.ts'
import { runCommand } from '../run-command.ts'
import { storedSettings } from '../stored-settings.ts'
import { personalTerms } from './personal-terms.ts'
import { scrubData, scrubFor } from './scrub.ts'
import { scrubRecords } from './scrub-records.ts'

/**
 * Takes one of our people out of everything the workspace keeps (A4 "Forget person"): records, audit, issued
 * versions, drafts, search index and undo. Owners and actors keep pointing at a former member without a name.
 * Contents of attached files are not looked into. Cannot be undone; older backups still hold the person, and the
 * answer says which.
 */
export function forgetMember(context: CoreContext): (input: Input<'member.forget'>) => Promise<Forgotten> {
  const { database, history, workspaceFolder } = context
  return async ({ id, commandId }) => {
    const forgotten = await runCommand<Forgotten>(context, 'member.forget', commandId, async (command) => {
      const { writer, at } = command
      const member = await knownMember(writer, id)
      refuseMe(member)
      const { language } = await storedSettings(writer)
      const name = translatorFor(language).t('company.member.former')
      const terms = personalTerms(member, await auditedChangesOf(writer, id))
      const tombstone = { ...member, name, title: '', email: '', phone: '' }
      await saveAggregate(writer, 'member', member, {
        ...tombstone,
        version: member.version + 1,
        updatedAt: at,
      })
      await retireMember(writer, id, at)
      await discardDrafts(writer, id)
      const changedIds = await scrubRecords(command, terms, name)
      await withGuardsLifted(writer, 'audit', async () => {
        await emptyAuditOf(writer, id, name)
        await rewriteKeptTexts(writer, (value) => scrubData(value, scrubFor(terms, name)))
      })
      // Removed entries stay in the pages of the index until it is built again.
      await rebuildIndex(writer)
      return {
        result: { id, olderBackups: listAutomaticBackups(workspaceFolder).map(({ takenAt }) => takenAt) },
        target: { kind: 'member', id },
        changes: [],
        history: null,
        changedKinds: [
          ...aggregateKindSchema.options,
          'attachment',
          'revision',
          'draft',
          'settings',
          'bin',
          'history',
        ],
        changedIds,
        afterCommit: () => {
          history.clear()
        },
      }
    })
    // On a retry too: the first attempt may have ended between the commit and this.
    await database.discardRemains()
    return forgotten
  }
}

/** A team member, in the bin or not. */
async function knownMember(reader: Reader, id: string): Promise<TeamMember> {
  const item = await findItem(reader, id)
  const member = item?.kind === 'member' ? await loadAggregate(reader, 'member', id) : null
  if (member === null) throw new AppFailure('not-found', { params: { kind: 'member' } })
  return member
}
