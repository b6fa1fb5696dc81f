import { describe, expect, it } from 'vitest'
import { columnWidths } from './column-widths.ts'

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0)

describe('columnWidths', () => {
  it('follows the shares where every word fits', () => {
    expect(columnWidths([0.25, 0.75], [10, 10], 400)).toEqual([100, 300])
  })
  it('widens a column to its longest number at the cost of the roomy ones', () => {
    const widths = columnWidths([0.1, 0.45, 0.45], [70, 20, 20], 400)
    expect(widths[0]).toBe(70)
    expect(sum(widths)).toBeCloseTo(400)
  })
  it('does not let one endless word take the table', () => {
    expect(columnWidths([0.2, 0.8], [5000, 20], 400)[0]).toBe(160)
  })
  it('falls back to the shares where the words ask for more than there is', () => {
    expect(columnWidths([0.5, 0.25, 0.25], [160, 160, 160], 400)).toEqual([200, 100, 100])
  })
  it('shares evenly where no share is given', () => {
    expect(columnWidths([0, 0], [0, 0], 400)).toEqual([200, 200])
  })
})
