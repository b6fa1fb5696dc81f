/** Figures over the selected cells, in the unit of the cells; the average is rounded half away from zero. */
export interface SelectionSummary {
  readonly count: number
  readonly sum: number
  readonly average: number
  readonly min: number
  readonly max: number
}

/** Sums up whole numbers (minor units, thousandths, basis points); null for fewer than two, where there is nothing to say. */
export function summarise(values: readonly number[]): SelectionSummary | null {
  const [first] = values
  if (first === undefined || values.length < 2) return null
  const sum = values.reduce((total, value) => total + value, 0)
  const average = Math.sign(sum) * Math.round(Math.abs(sum) / values.length)
  return {
    count: values.length,
    sum,
    average,
    min: values.reduce((least, value) => Math.min(least, value), first),
    max: values.reduce((most, value) => Math.max(most, value), first),
  }
}
