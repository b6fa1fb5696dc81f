/**
 * Gaps of a text as SVG wants them: one `dx` per character, a character outside the basic plane counting once.
 * Nothing where the text has no gaps.
 */
export function characterShifts(
  text: string,
  gaps: readonly (readonly [index: number, extraPt: number])[] | undefined,
): string | undefined {
  if (!gaps || gaps.length === 0) return undefined
  const extraAt = new Map(gaps)
  const shifts: number[] = []
  let index = 0
  let lastShifted = 0
  for (const character of text) {
    const extra = extraAt.get(index) ?? 0
    shifts.push(extra)
    if (extra !== 0) lastShifted = shifts.length
    index += character.length
  }
  return shifts.slice(0, lastShifted).join(' ')
}
