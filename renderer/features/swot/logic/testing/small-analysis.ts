import template from '../../../../../resources/templates/analysis.json' with { type: 'json' }
import { applyChanges } from '../../../../../shared/domain/apply-changes.ts'
import { instantSchema } from '../../../../../shared/domain/calendar-date.ts'
import type { Change } from '../../../../../shared/domain/change.ts'
import { type ItemId, itemIdSchema } from '../../../../../shared/domain/identifier.ts'
import { newAnalysis } from '../../../../../shared/domain/new-record.ts'
import type {
  SwotAnalysis,
  SwotItem,
  SwotSide,
  TowsStrategy,
} from '../../../../../shared/domain/swot-analysis.ts'
import { templateSchemas } from '../../../../../shared/domain/template.ts'
import { newItem } from '../item-changes.ts'
import { itemsInCell, rowsOf, type SwotCell } from '../swot-cells.ts'

export const id = (text: string): ItemId => itemIdSchema.parse(text)

/** An analysis with the standard rows and nothing in them. */
export function emptyAnalysis(): SwotAnalysis {
  let count = 0
  return newAnalysis(
    { now: instantSchema.parse('2026-03-01T08:30:00.000Z'), newId: () => id(`n${String((count += 1))}`) },
    templateSchemas.analysis.parse(template),
    { accountId: id('acc'), title: 'SWOT', language: 'en', preparedOn: null },
  )
}

/** The cell of a standard row, by its code. */
export function cellAt(analysis: SwotAnalysis, code: string, side: SwotSide): SwotCell {
  const environment = side === 'strength' || side === 'weakness' ? 'internal' : 'external'
  const row = rowsOf(analysis, environment).find((one) => one.code === code)
  if (row === undefined) throw new Error(`no row ${code}`)
  return { rowId: row.id, side }
}

/** Puts statements into cells: `['Q', 'strength', 'a', 'b']` puts a and b into one. Their ids are their words. */
export function analysisWith(
  ...cells: readonly (readonly [code: string, side: SwotSide, ...ids: string[]])[]
): SwotAnalysis {
  const empty = emptyAnalysis()
  return {
    ...empty,
    items: cells.flatMap(([code, side, ...ids]) =>
      ids.map((one) => newItem(id(one), cellAt(empty, code, side), one)),
    ),
  }
}

export const withStrategies = (
  analysis: SwotAnalysis,
  strategies: readonly (readonly [id: string, quadrant: TowsStrategy['quadrant'], ...itemIds: string[]])[],
): SwotAnalysis => ({
  ...analysis,
  strategies: strategies.map(([name, quadrant, ...itemIds]) => ({
    id: id(name),
    quadrant,
    text: name,
    itemIds: itemIds.map(id),
  })),
})

export function item(analysis: SwotAnalysis, name: string): SwotItem {
  const found = analysis.items.find((one) => one.id === name)
  if (found === undefined) throw new Error(`no statement ${name}`)
  return found
}

/** The analysis after changes, which the core's own rules must accept. */
export function applied(analysis: SwotAnalysis, changes: readonly Change[]): SwotAnalysis {
  const result = applyChanges('analysis', analysis, changes)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.next
}

export const idsIn = (analysis: SwotAnalysis, code: string, side: SwotSide): readonly string[] =>
  itemsInCell(analysis, cellAt(analysis, code, side)).map((one) => one.id)
