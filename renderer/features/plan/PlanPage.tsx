import { DocumentPage } from '../../entities/workbench/DocumentPage.tsx'
import { TextSectionEditor } from '../../entities/workbench/TextSectionEditor.tsx'
import { textCompleteness } from '../../entities/workbench/text-completeness.ts'
import type { WorkbenchParts } from '../../entities/workbench/workbench-types.ts'

const parts: WorkbenchParts<'plan'> = {
  editors: {
    summary: TextSectionEditor,
    markets: TextSectionEditor,
    'last-year': TextSectionEditor,
    swot: TextSectionEditor,
    objectives: TextSectionEditor,
    strategies: TextSectionEditor,
    actions: TextSectionEditor,
    risks: TextSectionEditor,
    text: TextSectionEditor,
  },
  completeness: (_record, section) => textCompleteness(section.body),
  sectionOf: () => null,
}

/** The workbench on one plan. */
export function PlanPage() {
  return <DocumentPage kind="plan" parts={parts} />
}
