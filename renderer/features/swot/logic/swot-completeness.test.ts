import { expect, test } from 'vitest'
import type { SwotAnalysis } from '../../../../shared/domain/swot-analysis.ts'
import { countItems } from './item-filter.ts'
import { swotCompleteness, swotSectionOf } from './swot-completeness.ts'
import { analysisWith, emptyAnalysis, id, withStrategies } from './testing/small-analysis.ts'

const section = (analysis: SwotAnalysis, kind: string) => {
  const found = analysis.sections.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`no section ${kind}`)
  return found
}
const state = (analysis: SwotAnalysis, kind: string) => swotCompleteness(analysis, section(analysis, kind))
const confirmed = (analysis: SwotAnalysis): SwotAnalysis => ({
  ...analysis,
  items: analysis.items.map((one) => ({ ...one, claim: { ...one.claim, status: 'confirmed' } })),
})
const two = analysisWith(['Q', 'strength', 'a'], ['Q', 'weakness', 'b'])
const four = analysisWith(
  ['Q', 'strength', 'a'],
  ['Q', 'weakness', 'b'],
  ['P', 'opportunity', 'c'],
  ['P', 'threat', 'd'],
)

test('the grid is complete once every side says something', () => {
  expect(state(emptyAnalysis(), 'environment')).toBe('none')
  expect(state(two, 'environment')).toBe('half')
  expect(state(four, 'environment')).toBe('full')
})

test('strategies are complete once each has words and statements', () => {
  expect(state(four, 'tows')).toBe('none')
  expect(state(withStrategies(four, [['s', 'SO']]), 'tows')).toBe('half')
  expect(state(withStrategies(four, [['s', 'SO', 'a', 'c']]), 'tows')).toBe('full')
})

test('a statement leads to the grid and a strategy to TOWS', () => {
  const analysis = withStrategies(four, [['s', 'SO', 'a']])
  expect(swotSectionOf(analysis, id('a'))).toBe(section(analysis, 'environment').id)
  expect(swotSectionOf(analysis, id('s'))).toBe(section(analysis, 'tows').id)
  expect(swotSectionOf(analysis, id('nowhere'))).toBeNull()
})

test('assumptions are counted apart from what is confirmed without evidence', () => {
  expect(countItems(two.items)).toEqual({ all: 2, assumed: 2, unproven: 0 })
  expect(countItems(confirmed(two).items)).toEqual({ all: 2, assumed: 0, unproven: 2 })
})
