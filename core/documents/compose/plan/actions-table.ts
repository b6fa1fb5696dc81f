import type { PlanFigures } from '../../../../shared/calculations/plan.ts'
import type { Block, BlockSource, TableRow } from '../../../../shared/document-model/document-model.ts'
import type { PlanAction } from '../../../../shared/domain/annual-plan.ts'
import { tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { PlanSource } from '../document-source.ts'
import { textCell } from '../runs.ts'

/** Who does what by when with which means; the budget of all that still counts closes the table (D9.2). */
export function actionsTable(
  context: ComposeContext<PlanSource>,
  figures: PlanFigures,
  source: BlockSource,
): readonly Block[] {
  const { t } = context
  const { actions, currency } = context.source.record
  const shown = actions.filter((action) => action.what.trim() !== '')
  const rows = shown.map((action, index) => actionRow(context, action, index + 1, source))
  const hasBudget = shown.some((action) => action.budget !== null)
  const total: TableRow = {
    role: 'total',
    source,
    cells: [
      { runs: [{ text: t('documents.actions.total') }], span: 5 },
      textCell(context.format.amount(figures.budget.total, currency)),
      textCell(''),
    ],
  }
  return tableBlocks(
    [
      { title: t('documents.table.number'), weight: 7, align: 'center' },
      { title: t('documents.actions.what'), weight: 29 },
      { title: t('documents.table.owner'), weight: 11 },
      { title: t('documents.table.due'), weight: 13 },
      { title: t('documents.actions.resource'), weight: 15 },
      { title: t('documents.actions.budget'), weight: 14, align: 'right' },
      { title: t('documents.actions.status'), weight: 11 },
    ],
    hasBudget ? [...rows, total] : rows,
    source,
    hasBudget ? t('documents.actions.caption', { currency: context.format.currencyName(currency) }) : '',
  )
}

function actionRow(
  context: ComposeContext<PlanSource>,
  action: PlanAction,
  number: number,
  source: BlockSource,
): TableRow {
  const { t, format } = context
  const { currency } = context.source.record
  const purpose = action.purpose === null ? '' : t(`documents.purpose.${action.purpose}`)
  return {
    role: 'body',
    source: { ...source, itemId: action.id },
    cells: [
      textCell(String(number)),
      {
        runs: [
          ...textCell(action.what).runs,
          ...(purpose === '' ? [] : [{ text: '\n' }, { text: purpose, muted: true }]),
        ],
      },
      textCell(context.memberName(action.ownerId)),
      textCell(action.dueOn === null ? '' : format.columnDate(action.dueOn)),
      textCell(action.resource),
      textCell(action.budget === null ? '' : format.amount(action.budget, currency)),
      textCell(t(`documents.status.${action.status}`)),
    ],
  }
}
