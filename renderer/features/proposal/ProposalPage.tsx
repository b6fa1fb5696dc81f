import { DocumentPage } from '../../entities/workbench/DocumentPage.tsx'
import { TextSectionEditor } from '../../entities/workbench/TextSectionEditor.tsx'
import { textCompleteness } from '../../entities/workbench/text-completeness.ts'
import type { WorkbenchParts } from '../../entities/workbench/workbench-types.ts'

const parts: WorkbenchParts<'proposal'> = {
  editors: {
    'cover-letter': TextSectionEditor,
    'present-future': TextSectionEditor,
    problems: TextSectionEditor,
    products: TextSectionEditor,
    implementation: TextSectionEditor,
    quote: TextSectionEditor,
    response: TextSectionEditor,
    credentials: TextSectionEditor,
    text: TextSectionEditor,
  },
  completeness: (_record, section) => textCompleteness(section.body),
  sectionOf: () => null,
}

/** The workbench on one proposal. */
export function ProposalPage() {
  return <DocumentPage kind="proposal" parts={parts} />
}
