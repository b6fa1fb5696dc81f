import { expect, test } from 'vitest'
import { itemNumbers } from './item-numbers.ts'
import { addStrategy, moveStrategyBy, strategiesIn, toggleLink } from './strategy-changes.ts'
import { offeredStrategies } from './tows-quadrant.ts'
import { analysisWith, applied, id, withStrategies } from './testing/small-analysis.ts'

const statements = analysisWith(
  ['C', 'strength', 's2'],
  ['Q', 'strength', 's1'],
  ['Q', 'weakness', 'w1'],
  ['P', 'opportunity', 'o1'],
  ['E', 'threat', 't1'],
)
const crossed = withStrategies(statements, [
  ['so-a', 'SO', 's1', 'o1'],
  ['wt-a', 'WT'],
  ['so-b', 'SO'],
])
const select = (...ids: string[]) => new Set(ids.map(id))

test('statements are numbered within their side, in the order of the grid', () => {
  expect(Object.fromEntries(itemNumbers(statements))).toEqual({
    s1: 'S1',
    s2: 'S2',
    w1: 'W1',
    o1: 'O1',
    t1: 'T1',
  })
})

test('a selection on both axes offers the quadrant where they cross, with what was selected', () => {
  expect(offeredStrategies(statements, select('o1', 's2', 's1'))).toEqual([
    { quadrant: 'SO', itemIds: ['s1', 's2', 'o1'] },
  ])
  expect(offeredStrategies(statements, select('w1', 't1'))).toEqual([
    { quadrant: 'WT', itemIds: ['w1', 't1'] },
  ])
})

test('a selection on one axis offers nothing yet', () => {
  expect(offeredStrategies(statements, select('s1', 'w1'))).toEqual([])
})

test('a mixed selection offers each quadrant it reaches', () => {
  expect(offeredStrategies(statements, select('s1', 'w1', 'o1')).map((one) => one.quadrant)).toEqual([
    'SO',
    'WO',
  ])
})

test('a strategy is added at the end of its quadrant', () => {
  const next = applied(
    crossed,
    addStrategy(crossed, { id: id('new'), quadrant: 'SO', text: '', itemIds: [] }),
  )
  expect(strategiesIn(next, 'SO').map((one) => one.id)).toEqual(['so-a', 'so-b', 'new'])
})

test('a strategy moves among those of its quadrant only', () => {
  const [first, second] = strategiesIn(crossed, 'SO')
  if (first === undefined || second === undefined) throw new Error('two strategies are there')
  const order = (changes: ReturnType<typeof moveStrategyBy>) =>
    strategiesIn(applied(crossed, changes), 'SO').map((one) => one.id)
  expect(order(moveStrategyBy(crossed, first, 1))).toEqual(['so-b', 'so-a'])
  expect(order(moveStrategyBy(crossed, second, -1))).toEqual(['so-b', 'so-a'])
  expect(moveStrategyBy(crossed, first, -1)).toEqual([])
})

test('links are kept in the order of the grid and taken away again', () => {
  const [first] = strategiesIn(crossed, 'SO')
  if (first === undefined) throw new Error('a strategy is there')
  const linked = applied(crossed, toggleLink(crossed, first, id('s2')))
  expect(linked.strategies[0]?.itemIds).toEqual(['s1', 's2', 'o1'])
  const unlinked = applied(crossed, toggleLink(crossed, first, id('s1')))
  expect(unlinked.strategies[0]?.itemIds).toEqual(['o1'])
})
