import { paymentPlan } from '../../../shared/calculations/payment-terms.ts'
import { minorUnitsSchema } from '../../../shared/domain/quantities.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { linesDone } from '../../entities/workbench/lines-done.ts'
import type { Completeness, SectionOf } from '../../entities/workbench/workbench-types.ts'

type Section = SectionOf<'proposal'>

const nothingDue = minorUnitsSchema.parse(0)

/** How far a section is: its own lines where it has any, its words otherwise. */
export function proposalCompleteness(proposal: Proposal, section: Section): Completeness {
  const words: Completeness = section.body.length > 0 ? 'full' : 'none'
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

const collectionOf = {
  products: 'fabRows',
  implementation: 'phases',
  response: 'requirements',
  credentials: 'credentials',
} as const

/** The section that shows a line. */
export function proposalSectionOf(proposal: Proposal, itemId: ItemId): ItemId | null {
  const holds = (lines: readonly { readonly id: ItemId }[]): boolean =>
    lines.some((line) => line.id === itemId)
  const section = proposal.sections.find((one) => {
    if (one.kind === 'quote')
      return holds(proposal.quoteLines) || holds(proposal.quoteGroups) || holds(proposal.paymentTerms)
    return one.kind in collectionOf && holds(proposal[collectionOf[one.kind as keyof typeof collectionOf]])
  })
  return section?.id ?? null
}
