import { DocumentPage } from '../../entities/workbench/DocumentPage.tsx'
import { TextSectionEditor } from '../../entities/workbench/TextSectionEditor.tsx'
import { textCompleteness } from '../../entities/workbench/text-completeness.ts'
import type { WorkbenchParts } from '../../entities/workbench/workbench-types.ts'

const parts: WorkbenchParts<'analysis'> = {
  editors: {
    summary: TextSectionEditor,
    environment: TextSectionEditor,
    tows: TextSectionEditor,
    conclusion: TextSectionEditor,
    evidence: TextSectionEditor,
    text: TextSectionEditor,
  },
  completeness: (_record, section) => textCompleteness(section.body),
  sectionOf: () => null,
}

/** The workbench on one analysis. */
export function SwotPage() {
  return <DocumentPage kind="analysis" parts={parts} />
}
