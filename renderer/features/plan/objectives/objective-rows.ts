import type { ObjectiveFigures, PlanFigures } from '../../../../shared/calculations/plan.ts'
import { currencyExponent, minorPerMajor } from '../../../../shared/calculations/currency.ts'
import type { Objective } from '../../../../shared/domain/annual-plan.ts'
import { type Currency, minorUnitsSchema, quantitySchema } from '../../../../shared/domain/quantities.ts'
import type { TeamMember } from '../../../../shared/domain/team-member.ts'
import {
  editText,
  formatAmount,
  formatCount,
  formatPercent,
  formatPercentChange,
  formatPoints,
  formatQuantity,
} from '../../../../shared/i18n/format-number.ts'
import type { Translate } from '../../../../shared/i18n/translator.ts'
import type { GridCellView, GridRowView } from '../../../ui/data-grid/grid-types.ts'

export const figureColumns = ['lastYear', 'q1', 'q2', 'q3', 'q4'] as const
export type FigureColumn = (typeof figureColumns)[number]
export const isFigureColumn = (key: string): key is FigureColumn => figureColumns.some((one) => one === key)
/** Ids of the rows that show shares, beside the row their potentials are typed into. */
export const shareRowId = (objective: Objective): string => `${objective.id}/share`

export interface ObjectiveWords {
  readonly t: Translate
  readonly currency: Currency
  readonly members: readonly TeamMember[]
}

/** An amount or a volume as the objective's measure says. */
export function showFigure(objective: Objective, value: number | null, currency: Currency): string {
  if (value === null) return ''
  if (objective.measure === 'volume') return formatQuantity(quantitySchema.parse(value))
  // Objectives are set in whole units nearly always; a row of .00 would only cost room.
  const isWhole = value % minorPerMajor(currency) === 0
  return isWhole
    ? formatCount(value / minorPerMajor(currency))
    : formatAmount(minorUnitsSchema.parse(value), currency)
}

const figureScale = (objective: Objective, currency: Currency): 0 | 2 | 3 =>
  objective.measure === 'volume' ? 3 : currencyExponent(currency)

function figureCells(entry: ObjectiveFigures, words: ObjectiveWords): Record<string, GridCellView> {
  const { objective } = entry
  const { currency, t } = words
  const cell = (value: number | null): GridCellView => ({
    text: showFigure(objective, value, currency),
    edit: value === null ? '' : editText(value, figureScale(objective, currency)),
  })
  return {
    lastYear: cell(objective.lastYear),
    q1: cell(objective.q1),
    q2: cell(objective.q2),
    q3: cell(objective.q3),
    q4: cell(objective.q4),
    year: {
      text: showFigure(objective, entry.year, currency),
      tone: 'strong',
      ...(entry.isPartial ? { problem: t('plan.objectives.partial') } : {}),
    },
    growth: { text: entry.growth === null ? '' : formatPercentChange(entry.growth), tone: 'muted' },
  }
}

function objectiveRow(entry: ObjectiveFigures, words: ObjectiveWords): GridRowView {
  const { objective } = entry
  const { t, members, currency } = words
  const owner = members.find((one) => one.id === objective.ownerId)?.name ?? ''
  const name = t(
    objective.measure === 'shareOfWallet'
      ? 'documents.measure.potential'
      : `documents.measure.${objective.measure}`,
  )
  return {
    id: objective.id,
    role: 'line',
    head: '',
    cells: {
      measure: { text: name, tone: objective.measure === 'shareOfWallet' ? 'muted' : 'strong' },
      unit:
        objective.measure === 'volume'
          ? { text: objective.unit, edit: objective.unit }
          : { text: t(`common.currency.${currency}`), tone: 'muted' },
      ...figureCells(entry, words),
      owner: { text: owner, edit: owner, ...(owner === '' ? { problem: t('plan.objectives.noOwner') } : {}) },
      dueOn: {
        text: objective.dueOn ?? '',
        edit: objective.dueOn ?? '',
        ...(objective.dueOn === null ? { problem: t('plan.objectives.noDate') } : {}),
      },
    },
  }
}

/** Revenue ÷ potential per quarter; computed, never typed and never summed (A4). */
function shareRow({ objective, shares }: ObjectiveFigures, words: ObjectiveWords): GridRowView | null {
  if (shares === null) return null
  const share = (value: number | null): GridCellView => ({
    text: value === null ? '' : formatPercent(value),
    tone: 'muted',
  })
  const [q1, q2, q3, q4] = shares.quarters
  return {
    id: shareRowId(objective),
    role: 'line',
    head: '',
    cells: {
      measure: { text: words.t('documents.measure.shareOfWallet'), tone: 'strong' },
      unit: { text: '%', tone: 'muted' },
      lastYear: share(shares.lastYear),
      q1: share(q1),
      q2: share(q2),
      q3: share(q3),
      q4: share(q4),
      year: { ...share(shares.year), tone: 'strong' },
      growth: { text: shares.change === null ? '' : formatPoints(shares.change), tone: 'muted' },
    },
  }
}

/** The objectives as grid rows; a share of wallet has its computed row above the potentials it rests on. */
export function objectiveRows(figures: PlanFigures, words: ObjectiveWords): readonly GridRowView[] {
  return figures.objectives.flatMap((entry) => {
    const share = shareRow(entry, words)
    return share === null ? [objectiveRow(entry, words)] : [share, objectiveRow(entry, words)]
  })
}
