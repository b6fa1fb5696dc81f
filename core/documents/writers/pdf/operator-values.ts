/** A number as PDF wants it: no exponent, no more digits than can be seen. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return rounded === 0 ? '0' : String(rounded)
}

/** Sets the colour for filling or stroking from `#rrggbb`. */
export function colourOperator(colour: string, use: 'fill' | 'stroke'): string {
  const channels = [1, 3, 5].map((start) => number(Number.parseInt(colour.slice(start, start + 2), 16) / 255))
  return `${channels.join(' ')} ${use === 'fill' ? 'rg' : 'RG'}`
}
