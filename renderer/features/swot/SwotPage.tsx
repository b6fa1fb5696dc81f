import { DocumentPage } from '../../entities/workbench/DocumentPage.tsx'
import { TextSection } from '../../entities/section-text/TextSection.tsx'
import { textCompleteness } from '../../entities/workbench/text-completeness.ts'
import type { WorkbenchParts } from '../../entities/workbench/workbench-types.ts'

const parts: WorkbenchParts<'analysis'> = {
  editors: {
    summary: TextSection,
    environment: TextSection,
    tows: TextSection,
    conclusion: TextSection,
    evidence: TextSection,
    text: TextSection,
  },
  completeness: (_record, section) => textCompleteness(section.body),
  sectionOf: () => null,
}

/** The workbench on one analysis. */
export function SwotPage() {
  return <DocumentPage kind="analysis" parts={parts} />
}
