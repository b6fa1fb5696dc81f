import type { ObjectiveFigures, PlanFigures } from '../../../../shared/calculations/plan.ts'
import type { BlockSource, Runs, TableRow } from '../../../../shared/document-model/document-model.ts'
import { type MinorUnits, minorUnitsSchema } from '../../../../shared/domain/quantities.ts'
import { type ColumnPlan, tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { AmountColumn } from '../document-format.ts'
import type { PlanSource } from '../document-source.ts'
import { textCell } from '../runs.ts'
import type { OwnContent } from '../sections.ts'

/** Figures longer than this (characters) would wrap in the narrow columns of an upright page. */
const longestUprightFigure = 11

/**
 * Objectives by quarter with last year, year total and growth; who answers for each and by when stands below its
 * name. Shares of wallet are percentages, with the potential they rest on in a row of its own (A4, D9.2).
 */
export function objectivesTable(
  context: ComposeContext<PlanSource>,
  figures: PlanFigures,
  source: BlockSource,
): OwnContent {
  const { t, format } = context
  const { year, currency } = context.source.record
  const amounts = format.column(figures.objectives.flatMap(moneyOf), currency)
  const rows = figures.objectives.flatMap((entry) => objectiveRows(context, entry, amounts, source))
  const lengths = rows.flatMap((row) => row.cells.slice(1).map((cell) => cell.runs[0]?.text.length ?? 0))
  const caption = t('documents.objectives.caption', { year: String(year), currency: amounts.unitName })
  return {
    isWide: Math.max(0, ...lengths) > longestUprightFigure,
    blocks: tableBlocks(objectiveColumns(context), rows, source, caption),
  }
}

function objectiveColumns({ t }: ComposeContext): readonly ColumnPlan[] {
  const figure = (title: string, weight: number): ColumnPlan => ({ title, weight, align: 'right' })
  return [
    { title: t('documents.objectives.measure'), weight: 24 },
    figure(t('documents.objectives.lastYear'), 12),
    figure(t('documents.objectives.q1'), 11),
    figure(t('documents.objectives.q2'), 11),
    figure(t('documents.objectives.q3'), 11),
    figure(t('documents.objectives.q4'), 11),
    figure(t('documents.objectives.total'), 12),
    figure(t('documents.objectives.growth'), 11),
  ]
}

/** The money an objective shows; volumes are counted in their own unit. */
function moneyOf({ objective, quarters, year }: ObjectiveFigures): readonly MinorUnits[] {
  if (objective.measure === 'volume') return []
  return [objective.lastYear, ...quarters, year]
    .filter((value) => value !== null)
    .map((value) => minorUnitsSchema.parse(value))
}

function objectiveRows(
  context: ComposeContext<PlanSource>,
  entry: ObjectiveFigures,
  amounts: AmountColumn,
  source: BlockSource,
): readonly TableRow[] {
  const { t, format } = context
  const { objective, quarters, shares } = entry
  const show = (value: number | null): string => {
    if (value === null) return ''
    return objective.measure === 'volume' ? format.volume(value) : amounts.show(minorUnitsSchema.parse(value))
  }
  const row = (head: Runs, values: readonly string[], change: string): TableRow => ({
    role: 'body',
    source: { ...source, itemId: objective.id },
    cells: [{ runs: head }, ...[...values, change].map(textCell)],
  })
  const values = [objective.lastYear, ...quarters, entry.year].map(show)
  const growth = entry.growth === null ? '' : format.percentChange(entry.growth)
  const head = headRuns(context, entry)
  if (shares === null) return [row(head, values, growth)]
  const percents = [shares.lastYear, ...shares.quarters, shares.year].map((share) =>
    share === null ? '' : format.percent(share),
  )
  const change = shares.change === null ? '' : format.points(shares.change)
  return [
    row(head, percents, change),
    row([{ text: t('documents.measure.potential'), muted: true }], values, growth),
  ]
}

/** The name, and below it in small print who answers for the objective and by when. */
function headRuns(context: ComposeContext, { objective }: ObjectiveFigures): Runs {
  const { t, format } = context
  const measure = t(`documents.measure.${objective.measure}`)
  const unit = objective.measure === 'volume' ? objective.unit.trim() : ''
  const name = unit === '' ? measure : t('documents.measure.withUnit', { measure, unit })
  const facts = [
    context.memberName(objective.ownerId),
    objective.dueOn === null ? '' : format.columnDate(objective.dueOn),
  ].filter((fact) => fact !== '')
  const below = facts.length === 0 ? [] : [{ text: '\n' }, { text: facts.join(' · '), muted: true }]
  return [{ text: name, bold: true }, ...below]
}
