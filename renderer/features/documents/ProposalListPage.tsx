import { DocumentListPage } from './DocumentListPage.tsx'

export function ProposalListPage() {
  return <DocumentListPage kind="proposal" />
}
