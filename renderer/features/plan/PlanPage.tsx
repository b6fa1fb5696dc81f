import { DocumentPage } from '../../entities/workbench/DocumentPage.tsx'
import { TextSection } from '../../entities/section-text/TextSection.tsx'
import { textCompleteness } from '../../entities/workbench/text-completeness.ts'
import type { WorkbenchParts } from '../../entities/workbench/workbench-types.ts'

const parts: WorkbenchParts<'plan'> = {
  editors: {
    summary: TextSection,
    markets: TextSection,
    'last-year': TextSection,
    swot: TextSection,
    objectives: TextSection,
    strategies: TextSection,
    actions: TextSection,
    risks: TextSection,
    text: TextSection,
  },
  completeness: (_record, section) => textCompleteness(section.body),
  sectionOf: () => null,
}

/** The workbench on one plan. */
export function PlanPage() {
  return <DocumentPage kind="plan" parts={parts} />
}
