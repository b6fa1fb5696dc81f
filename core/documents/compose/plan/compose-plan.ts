import { planFigures } from '../../../../shared/calculations/plan.ts'
import type { DocumentPart } from '../../../../shared/document-model/document-model.ts'
import { assertNever } from '../../../../shared/domain/assert-never.ts'
import { swotGrid } from '../analysis/swot-grid.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { PlanSource } from '../document-source.ts'
import { noContent, sectionParts } from '../sections.ts'
import { actionsTable } from './actions-table.ts'
import { objectivesTable } from './objectives-table.ts'
import { risksTable } from './risks-table.ts'
import { strategiesList } from './strategies-list.ts'

/** The body of an annual customer plan (D9.2). */
export function planParts(context: ComposeContext<PlanSource>): readonly DocumentPart[] {
  const { record, analysis } = context.source
  const figures = planFigures(record)
  return sectionParts(context, record.sections, (section, source) => {
    switch (section.kind) {
      case 'swot':
        return { blocks: analysis === null ? [] : swotGrid(context, analysis, source) }
      case 'objectives':
        return objectivesTable(context, figures, source)
      case 'strategies':
        return { blocks: strategiesList(context, source) }
      case 'actions':
        return { blocks: actionsTable(context, figures, source) }
      case 'risks':
        return { blocks: risksTable(context, source) }
      case 'summary':
      case 'markets':
      case 'last-year':
      case 'text':
        return noContent
      default:
        return assertNever(section.kind)
    }
  })
}
