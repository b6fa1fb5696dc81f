/** A column never grows by itself beyond this share, however long its longest word. */
const greatestDemand = 0.4

/**
 * Widths of columns: their shares of the whole, shifted as little as needed so that the longest word or number of each
 * column stays whole. Where all demands together exceed the table, shares alone decide.
 */
export function columnWidths(
  shares: readonly number[],
  longestWords: readonly number[],
  total: number,
): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0)
  const wanted = shares.map((share) => (sum > 0 ? (share / sum) * total : total / shares.length))
  const needed = wanted.map((_, index) => Math.min(longestWords[index] ?? 0, greatestDemand * total))
  const missing = wanted.reduce((all, width, index) => all + Math.max(0, (needed[index] ?? 0) - width), 0)
  const spare = wanted.reduce((all, width, index) => all + Math.max(0, width - (needed[index] ?? 0)), 0)
  if (missing === 0 || missing > spare) return wanted
  return wanted.map((width, index) => {
    const need = needed[index] ?? 0
    return width < need ? need : width - ((width - need) / spare) * missing
  })
}
