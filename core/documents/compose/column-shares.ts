/** Narrower columns than this would break words apart; wider ones starve the rest. */
const least = 8
const most = 60

/** How wide a text is, in Latin characters; a Chinese character takes the room of two. */
export function roughWidth(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1
  return width
}

/** Widths of columns from what stands in them, as shares that add up to 1; typed tables carry no widths. */
export function sharesByContent(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) => {
    const widest = Math.max(0, ...rows.map((row) => roughWidth(row[column] ?? '')))
    return Math.min(most, Math.max(least, widest))
  })
  const total = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => width / total)
}

/** Widths given as relative weights, as shares that add up to 1. */
export function sharesByWeight(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
