import { DocumentListPage } from './DocumentListPage.tsx'

export function PlanListPage() {
  return <DocumentListPage kind="plan" />
}
