import { TextSection } from '../../entities/section-text/TextSection.tsx'
import type { WorkbenchParts } from '../../entities/workbench/workbench-types.ts'
import { CredentialsSection } from './CredentialsSection.tsx'
import { DeadlineBadge } from './DeadlineBadge.tsx'
import { ImplementationSection } from './ImplementationSection.tsx'
import { ProductsSection } from './ProductsSection.tsx'
import { proposalCompleteness, proposalSectionOf } from './proposal-completeness.ts'
import { ProposalProperties } from './ProposalProperties.tsx'
import { QuoteSection } from './quote/QuoteSection.tsx'
import { ResponseSection } from './ResponseSection.tsx'

/** What the proposal brings to the workbench: the seven parts of D10 and the cover letter. */
export const proposalParts: WorkbenchParts<'proposal'> = {
  editors: {
    'cover-letter': TextSection,
    'present-future': TextSection,
    problems: TextSection,
    products: ProductsSection,
    implementation: ImplementationSection,
    quote: QuoteSection,
    response: ResponseSection,
    credentials: CredentialsSection,
    text: TextSection,
  },
  completeness: proposalCompleteness,
  sectionOf: proposalSectionOf,
  badge: (record) => (record.dueOn === null ? null : <DeadlineBadge dueOn={record.dueOn} />),
  properties: ProposalProperties,
}
