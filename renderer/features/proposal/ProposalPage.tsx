import { DocumentPage } from '../../entities/workbench/DocumentPage.tsx'
import { proposalParts } from './proposal-parts.tsx'

/** The workbench on one proposal. */
export function ProposalPage() {
  return <DocumentPage kind="proposal" parts={proposalParts} />
}
