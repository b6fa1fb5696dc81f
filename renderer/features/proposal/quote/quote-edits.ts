import type { Change } from '../../../../shared/domain/change.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import { limits } from '../../../../shared/domain/limits.ts'
import type { Proposal, QuoteGroup, QuoteLine } from '../../../../shared/domain/proposal.ts'
import { basisPointsSchema, quantitySchema, unitPriceSchema } from '../../../../shared/domain/quantities.ts'
import type { Translate } from '../../../../shared/i18n/translator.ts'
import { insertLine, moveLine, removeLine, setLineField } from '../../../entities/record/change-builders.ts'
import type { GridEdit } from '../../../ui/data-grid/grid-types.ts'
import { isQuoteColumn, readQuoteCell } from './quote-columns.ts'

/** The parts of a proposal its quote is typed into. */
export type QuoteParts = Pick<Proposal, 'currency' | 'quoteGroups' | 'quoteLines'>

const standardTaxRate = basisPointsSchema.parse(1_300)
const groupOf = (quote: QuoteParts, id: string): QuoteGroup | undefined =>
  quote.quoteGroups.find((one) => one.id === id)
const lineOf = (quote: QuoteParts, id: string): QuoteLine | undefined =>
  quote.quoteLines.find((one) => one.id === id)

/** Why a text cannot be taken for a cell of the quote, or null. */
export function checkQuoteEdit(quote: QuoteParts, edit: GridEdit, t: Translate): string | null {
  if (groupOf(quote, edit.rowId) !== undefined)
    return edit.text.trim().length > limits.name ? t('validation.tooLong', { max: limits.name }) : null
  if (!isQuoteColumn(edit.column)) return null
  const typed = readQuoteCell(edit.column, edit.text, quote.currency, t)
  return typed.ok ? null : typed.fault
}

/** A line like the one above it: same group, unit and tax rate; one piece. */
export function newQuoteLine(id: ItemId, groupId: ItemId | null, like: QuoteLine | undefined): QuoteLine {
  return {
    id,
    groupId,
    name: '',
    configuration: '',
    quantity: quantitySchema.parse(1_000),
    unit: like?.unit ?? '',
    unitPrice: unitPriceSchema.parse(0),
    discount: basisPointsSchema.parse(0),
    taxRate: like?.taxRate ?? standardTaxRate,
    isFree: false,
  }
}

/** Typed or pasted cells as changes; texts that cannot be read were refused before. */
export function editQuote(
  quote: QuoteParts,
  edits: readonly GridEdit[],
  newRows: readonly Readonly<Record<string, string>>[],
  newId: () => ItemId,
  t: Translate,
): readonly Change[] {
  // Two cells of one line in one paste must see each other's result, so lines are carried along.
  const lines = new Map(quote.quoteLines.map((line) => [String(line.id), line]))
  const changes: Change[] = []
  for (const edit of edits) {
    const group = groupOf(quote, edit.rowId)
    if (group !== undefined) {
      if (edit.column === 'name' && edit.text.trim() !== group.title)
        changes.push(setLineField('quoteGroups', group, 'title', edit.text.trim()))
      continue
    }
    const line = lines.get(edit.rowId)
    if (line === undefined || !isQuoteColumn(edit.column)) continue
    const typed = readQuoteCell(edit.column, edit.text, quote.currency, t)
    if (!typed.ok) continue
    const next = { ...line, ...typed.set }
    // `typed.set` names fields of a line only; `Object.keys` answers plain strings.
    for (const field of Object.keys(typed.set) as (keyof QuoteLine)[])
      if (line[field] !== next[field]) changes.push(setLineField('quoteLines', line, field, next[field]))
    lines.set(edit.rowId, next)
  }
  let above = quote.quoteLines.at(-1)
  for (const row of newRows) {
    const fresh = Object.entries(row).reduce(
      (line, [column, text]) => {
        const typed = isQuoteColumn(column) ? readQuoteCell(column, text, quote.currency, t) : null
        return typed?.ok === true ? { ...line, ...typed.set } : line
      },
      newQuoteLine(newId(), above?.groupId ?? null, above),
    )
    changes.push(insertLine('proposal', 'quoteLines', fresh, above?.id ?? null))
    above = fresh
  }
  return changes
}

/** A new line below a row: inside the group when the row is a group's head. */
export function insertQuoteLine(quote: QuoteParts, afterRowId: string | null, newId: () => ItemId): Change {
  const group = afterRowId === null ? undefined : groupOf(quote, afterRowId)
  if (group !== undefined) {
    const first = quote.quoteLines.findIndex((line) => line.groupId === group.id)
    const before = first === -1 ? quote.quoteLines.at(-1) : quote.quoteLines[first - 1]
    const like = first === -1 ? quote.quoteLines.at(-1) : quote.quoteLines[first]
    return insertLine('proposal', 'quoteLines', newQuoteLine(newId(), group.id, like), before?.id ?? null)
  }
  const line = (afterRowId === null ? undefined : lineOf(quote, afterRowId)) ?? quote.quoteLines.at(-1)
  const groupId = line?.groupId ?? quote.quoteGroups.at(-1)?.id ?? null
  return insertLine('proposal', 'quoteLines', newQuoteLine(newId(), groupId, line), line?.id ?? null)
}

/** A new group at the end, with a first line to type into. */
export function insertQuoteGroup(quote: QuoteParts, newId: () => ItemId): readonly Change[] {
  const group: QuoteGroup = { id: newId(), title: '' }
  const last = quote.quoteLines.at(-1)
  return [
    insertLine('proposal', 'quoteGroups', group, quote.quoteGroups.at(-1)?.id ?? null),
    insertLine('proposal', 'quoteLines', newQuoteLine(newId(), group.id, last), last?.id ?? null),
  ]
}

/** Removes rows; the lines of a removed group that stay are in no group afterwards. */
export function removeQuoteRows(quote: QuoteParts, rowIds: readonly string[]): readonly Change[] {
  const gone = new Set(rowIds)
  const lines = quote.quoteLines.filter((line) => gone.has(line.id))
  const groups = quote.quoteGroups.filter((group) => gone.has(group.id))
  const orphans = quote.quoteLines.filter(
    (line) => line.groupId !== null && gone.has(line.groupId) && !gone.has(line.id),
  )
  return [
    ...orphans.map((line) => setLineField('quoteLines', line, 'groupId', null)),
    ...lines.map((line) => removeLine('quoteLines', line.id)),
    ...groups.map((group) => removeLine('quoteGroups', group.id)),
  ]
}

const placeAfter = (
  list: readonly { readonly id: ItemId }[],
  target: ItemId,
  step: -1 | 1,
): ItemId | null => {
  if (step === 1) return target
  return list[list.findIndex((one) => one.id === target) - 1]?.id ?? null
}

/** Moves a line one place, on into the neighbouring group at the edge, or a whole group past its neighbour. */
export function moveQuoteRow(quote: QuoteParts, rowId: string, step: -1 | 1): readonly Change[] {
  const group = groupOf(quote, rowId)
  if (group !== undefined) {
    const neighbour = quote.quoteGroups[quote.quoteGroups.indexOf(group) + step]
    return neighbour === undefined
      ? []
      : [moveLine('quoteGroups', group.id, placeAfter(quote.quoteGroups, neighbour.id, step))]
  }
  const line = lineOf(quote, rowId)
  if (line === undefined) return []
  const inGroup = quote.quoteLines.filter((one) => one.groupId === line.groupId)
  const neighbour = inGroup[inGroup.indexOf(line) + step]
  if (neighbour !== undefined)
    return [moveLine('quoteLines', line.id, placeAfter(quote.quoteLines, neighbour.id, step))]
  const places: readonly (ItemId | null)[] = [null, ...quote.quoteGroups.map((one) => one.id)]
  const next = places[places.indexOf(line.groupId) + step]
  if (next === undefined) return []
  const there = quote.quoteLines.filter((one) => one.groupId === next)
  const beside = step === 1 ? there[0] : there.at(-1)
  const after =
    beside === undefined ? undefined : placeAfter(quote.quoteLines, beside.id, step === 1 ? -1 : 1)
  const before = quote.quoteLines[quote.quoteLines.indexOf(line) - 1]?.id ?? null
  const isThereAlready = after === undefined || after === line.id || after === before
  return [
    setLineField('quoteLines', line, 'groupId', next),
    ...(isThereAlready ? [] : [moveLine('quoteLines', line.id, after)]),
  ]
}
