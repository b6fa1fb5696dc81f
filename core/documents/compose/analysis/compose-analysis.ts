import type { DocumentPart } from '../../../../shared/document-model/document-model.ts'
import { assertNever } from '../../../../shared/domain/assert-never.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { AnalysisSource } from '../document-source.ts'
import { noContent, sectionParts } from '../sections.ts'
import { evidenceTable } from './evidence-table.ts'
import { swotGrid } from './swot-grid.ts'
import { towsTables } from './tows-tables.ts'

/** The body of a SWOT analysis (D8.1). */
export function analysisParts(context: ComposeContext<AnalysisSource>): readonly DocumentPart[] {
  const { record } = context.source
  return sectionParts(context, record.sections, (section, source) => {
    switch (section.kind) {
      case 'environment':
        return { blocks: swotGrid(context, record, source) }
      case 'tows':
        return { blocks: towsTables(context, record, source) }
      case 'evidence':
        return { blocks: evidenceTable(context, record, source) }
      case 'summary':
      case 'conclusion':
      case 'text':
        return noContent
      default:
        return assertNever(section.kind)
    }
  })
}
