import { describe, expect, test } from 'vitest'
import { changesSchema } from '../../shared/domain/change.ts'
import { blockDifference, compactChanges } from './audited-changes.ts'

describe('what the audit keeps of a change', () => {
  test.each([
    ['one block changed', ['a', 'b', 'c'], ['a', 'x', 'c'], 1, ['b'], ['x'], 1],
    ['one added', ['a', 'b'], ['a', 'n', 'b'], 1, [], ['n'], 1],
    ['one of two equal blocks removed', ['a', 'a'], ['a'], 1, ['a'], [], 0],
    ['nothing', ['a'], ['a'], 1, [], [], 0],
    ['everything', ['a'], ['b', 'c'], 0, ['a'], ['b', 'c'], 0],
  ])('%s', (_what, from, to, keptBefore, removed, added, keptAfter) => {
    expect(blockDifference(from, to)).toEqual({ keptBefore, removed, added, keptAfter })
  })

  test('a body is kept as its difference, a plain field as it is', () => {
    const changes = changesSchema.parse([
      { op: 'set-line', collection: 'sections', id: 's', field: 'body', from: ['a', 'b'], to: ['a', 'c'] },
      { op: 'set', field: 'title', from: 'x', to: 'y' },
    ])
    expect(compactChanges(changes)).toEqual([
      {
        op: 'set-blocks',
        collection: 'sections',
        id: 's',
        field: 'body',
        blocks: { keptBefore: 1, removed: ['b'], added: ['c'], keptAfter: 0 },
      },
      changes[1],
    ])
  })
})
