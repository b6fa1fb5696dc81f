import type { Block, TableRow, TableRowRole } from '../../../shared/document-model/document-model.ts'

/*
 * What shares a page, in one place for pages and for Word, so that both turn over at the same spot (W3, W5).
 */

const sumRoles: ReadonlySet<TableRowRole> = new Set<TableRowRole>([
  'subtotal',
  'total',
  'grand-total',
  'label',
])

/** Words that only announce a table, a picture or a list are read with it. */
export function announces(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || !next) return false
  const isFigure = ['table', 'swot-grid', 'image', 'picture'].includes(next.kind)
  const endsWithColon = /[：:]\s*$/u.test(block.runs.at(-1)?.text ?? '')
  return isFigure || (next.kind === 'list' && endsWithColon)
}

/** The first two and the last two of a row of things stay together, so that none is left alone on a page. */
export function staysInPair(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2)
}

/** A group stays with its first line, sums with the last line they sum, and no line of a table is left alone. */
export function rowStaysWithNext(rows: readonly TableRow[], index: number): boolean {
  const row = rows[index]
  const next = rows[index + 1]
  if (!row || !next) return false
  return row.role === 'group' || sumRoles.has(next.role) || staysInPair(index, rows.length)
}
