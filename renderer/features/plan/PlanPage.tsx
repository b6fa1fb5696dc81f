import { DocumentPage } from '../../entities/workbench/DocumentPage.tsx'
import { planParts } from './plan-parts.tsx'

/** The workbench on one annual plan. */
export function PlanPage() {
  return <DocumentPage kind="plan" parts={planParts} />
}
