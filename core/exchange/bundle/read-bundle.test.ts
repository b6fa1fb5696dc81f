import { describe, expect, test } from 'vitest'
import { bundleWith, fullBundle } from '../../../tests/fixtures/exchange/full-bundle.ts'
import { AppFailure } from '../../app/app-failure.ts'
import type { KnownItem } from '../../repositories/known-items.ts'
import { checkBundle, parseBundle } from './read-bundle.ts'

const nothing: ReadonlyMap<string, KnownItem> = new Map()
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function failureOf(act: () => unknown): AppFailure {
  try {
    act()
  } catch (error) {
    if (error instanceof AppFailure) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}
const faultsOf = (raw: unknown, known = nothing): string[] =>
  failureOf(() => checkBundle(raw, known)).issues.map((issue) => `${issue.path} ${issue.code}`)

describe('a bundle', () => {
  test('is accepted with every kind of reference', () => {
    expect(checkBundle(fullBundle(), nothing).proposals).toHaveLength(1)
  })

  test.each([
    [['accounts', 1, 'parentId'], 'nobody', 'accounts[1].parentId badReference'],
    [['accounts', 1, 'parentId'], 'works', 'accounts[1].parentId badReference'],
    [['accounts', 1, 'ownerId'], 'group', 'accounts[1].ownerId badReference'],
    [['analyses', 0, 'accountId'], 'nobody', 'analyses[0].accountId badReference'],
    [['analyses', 0, 'items', 1, 'rowId'], 'row-x', 'analyses[0].items[1].rowId badReference'],
    [
      ['analyses', 0, 'strategies', 0, 'itemIds', 1],
      'x',
      'analyses[0].strategies[0].itemIds[1] badReference',
    ],
    [
      ['analyses', 0, 'items', 0, 'evidence', 1, 'attachmentId'],
      'x',
      'analyses[0].items[0].evidence[1].attachmentId badReference',
    ],
    [
      ['analyses', 0, 'sections', 1, 'body', 1, 'attachmentId'],
      'x',
      'analyses[0].sections[1].body[1].attachmentId badReference',
    ],
    [
      ['plans', 0, 'strategies', 0, 'towsStrategyId'],
      'swot',
      'plans[0].strategies[0].towsStrategyId badReference',
    ],
    [['plans', 0, 'accountId'], 'group', 'plans[0].analysisId badReference'],
    [['proposals', 0, 'accountId'], 'group', 'proposals[0].analysisId badReference'],
    [['plans', 0, 'actions', 0, 'strategyId'], 'tows-1', 'plans[0].actions[0].strategyId badReference'],
    [['proposals', 0, 'quoteLines', 1, 'groupId'], 'x', 'proposals[0].quoteLines[1].groupId badReference'],
    [['proposals', 0, 'contactId'], 'works', 'proposals[0].contactId badReference'],
    [
      ['proposals', 0, 'sections', 0, 'body', 0, 'itemIds', 0],
      'nothing',
      'proposals[0].sections[0].body[0].itemIds[0] badReference',
    ],
    [
      ['proposals', 0, 'credentials', 0, 'attachmentId'],
      'x',
      'proposals[0].credentials[0].attachmentId badReference',
    ],
    [['proposals', 0, 'id'], 'plan', 'proposals[0].id duplicateId'],
    [['proposals', 0, 'quoteLines', 1, 'id'], 'item-1', 'proposals[0].quoteLines[1].id duplicateId'],
    [['proposals', 0, 'quoteLines', 1, 'quantity'], '3', 'proposals[0].quoteLines[1].quantity notANumber'],
    [['proposals', 0, 'quoteLines', 1, 'price'], 3, 'proposals[0].quoteLines[1].price unknownField'],
    [['proposals', 0, '__proto__'], {}, 'proposals[0].__proto__ unknownField'],
    [['constructor'], {}, 'constructor unknownField'],
    [['plans', 0, 'year'], undefined, 'plans[0].year required'],
    [['analyses', 0, 'preparedOn'], '2026-02-30', 'analyses[0].preparedOn notADate'],
    [['accounts', 0, 'translations'], {}, 'accounts[0].name required'],
    [
      ['accounts', 1, 'translations'],
      { 'zh-CN': { name: '另一个' } },
      'accounts[1].translations.zh-CN unknownField',
    ],
    [['attachments', 0, 'data'], 'not base64', 'attachments[0].data badFormat'],
    [['attachments', 0, 'sizeBytes'], 1, 'attachments[0].sizeBytes wrongSize'],
    [['attachments', 0, 'sha256'], '0'.repeat(64), 'attachments[0].sha256 wrongChecksum'],
    [['format'], 'other', 'format notAChoice'],
  ] as const)('with %j = %j is refused at its path', (place, value, fault) => {
    expect(faultsOf(bundleWith(place, value))).toEqual([fault])
  })

  test('tells every fault at once, wrong types and dangling references alike', () => {
    const raw = {
      ...fullBundle(),
      accounts: [
        { id: 'group', name: 'A', parentId: 'nobody' },
        { id: 'works', name: 7 },
      ],
    }
    expect(faultsOf(raw)).toEqual(['accounts[1].name badFormat', 'accounts[0].parentId badReference'])
  })

  test('may point at records of the workspace, but not at its bin', () => {
    const raw = bundleWith(['accounts', 1, 'parentId'], 'stored')
    const stored = (isInBin: boolean) =>
      new Map([['stored', { kind: 'account', rootId: 'stored', accountId: 'stored', isInBin } as const]])
    expect(checkBundle(raw, stored(false)).accounts[1]?.parentId).toBe('stored')
    expect(faultsOf(raw, stored(true))).toEqual(['accounts[1].parentId badReference'])
  })

  test('leaves the prototypes alone', () => {
    faultsOf(JSON.parse('{"__proto__":{"polluted":1},"accounts":[{"__proto__":{"polluted":1}}]}'))
    expect('polluted' in {}).toBe(false)
  })
})

describe('a file', () => {
  test.each([
    ['text that is not JSON', bytes('{"format":')],
    ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d)],
    ['nothing', bytes('')],
  ])('of %s is refused', (_, file) => {
    expect(failureOf(() => parseBundle(file))).toMatchObject({
      code: 'bundle.invalid',
      issues: [{ path: '', code: 'notJson' }],
    })
  })

  test('of a newer format is refused as such', () => {
    const file = bytes('{"format":"keyplan-bundle","formatVersion":2,"somethingNew":[]}')
    expect(failureOf(() => parseBundle(file)).code).toBe('bundle.newer')
  })

  test('may begin with a byte order mark', () => {
    expect(parseBundle(bytes('\uFEFF{}'))).toEqual({})
  })

  test('nested without end is refused, not followed', () => {
    const raw = parseBundle(bytes(`{"accounts":${'['.repeat(50_000)}${']'.repeat(50_000)}}`))
    expect(faultsOf(raw)).toContain('accounts[0] badFormat')
  })
})
