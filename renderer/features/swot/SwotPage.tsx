import { DocumentPage } from '../../entities/workbench/DocumentPage.tsx'
import { swotParts } from './swot-parts.tsx'

/** The workbench on one analysis. */
export function SwotPage() {
  return <DocumentPage kind="analysis" parts={swotParts} />
}
