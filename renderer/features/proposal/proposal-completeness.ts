import { paymentPlan } from '../../../shared/calculations/payment-terms.ts'
import { minorUnitsSchema } from '../../../shared/domain/quantities.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { linesDone } from '../../entities/workbench/lines-done.ts'
import { textCompleteness } from '../../entities/workbench/text-completeness.ts'
import type { Completeness, SectionOf } from '../../entities/workbench/workbench-types.ts'

type Section = SectionOf<'proposal'>

const nothingDue = minorUnitsSchema.parse(0)

/** How far a section is: its own lines where it has any, its words otherwise. */
export function proposalCompleteness(proposal: Proposal, section: Section): Completeness {
  const words = textCompleteness(section.body)
  switch (section.kind) {
    case 'products':
      return linesDone(
        proposal.fabRows,
        (row) => row.product !== '' && row.feature !== '' && row.benefit !== '',
      )
    case 'implementation':
      return linesDone(
        proposal.phases,
        (phase) => phase.startOn !== null && phase.endOn !== null && phase.responsibleId !== null,
      )
    case 'quote': {
      const lines = linesDone(
        proposal.quoteLines,
        (line) => line.name !== '' && line.quantity > 0 && (line.isFree || line.unitPrice > 0),
      )
      const isPaid = paymentPlan(proposal.paymentTerms, nothingDue).missingShare === 0
      return lines === 'full' && !isPaid ? 'half' : lines
    }
    case 'response':
      return linesDone(proposal.requirements, (one) => one.answer !== '' && one.compliance !== null)
    case 'credentials':
      return proposal.credentials.length === 0
        ? words
        : linesDone(proposal.credentials, (one) => one.title !== '')
    case 'cover-letter':
    case 'present-future':
    case 'problems':
    case 'text':
      return words
  }
}

/** The lines a section shows besides its words. */
function linesOf(proposal: Proposal, kind: Section['kind']): readonly { readonly id: ItemId }[] {
  switch (kind) {
    case 'products':
      return proposal.fabRows
    case 'implementation':
      return proposal.phases
    case 'quote':
      return [...proposal.quoteLines, ...proposal.quoteGroups, ...proposal.paymentTerms]
    case 'response':
      return proposal.requirements
    case 'credentials':
      return proposal.credentials
    case 'cover-letter':
    case 'present-future':
    case 'problems':
    case 'text':
      return []
  }
}

/** The section that shows a line. */
export function proposalSectionOf(proposal: Proposal, itemId: ItemId): ItemId | null {
  const section = proposal.sections.find(({ kind }) =>
    linesOf(proposal, kind).some((line) => line.id === itemId),
  )
  return section?.id ?? null
}
