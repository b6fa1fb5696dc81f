import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchQuery, searchTokens } from './tokens.ts'

describe('tokens', () => {
  test('Chinese is found by pairs and by single characters', () => {
    expect(searchTokens('工装采购')).toEqual(['工装', '装采', '采购', '工', '装', '采', '购'])
  })

  test('Latin words and numbers are kept whole, in lower case', () => {
    expect(searchTokens('LX-H480 Reducer, 15 kW')).toEqual(['lx', 'h480', 'reducer', '15', 'kw'])
  })

  test('mixed text is split where the script changes', () => {
    expect(searchTokens('ISO认证X')).toEqual(['iso', '认证', '认', '证', 'x'])
  })

  test('full-width characters are the same as half-width ones', () => {
    expect(searchTokens('ＩＳＯ９００１')).toEqual(['iso9001'])
  })

  test('accents make no difference', () => {
    expect(searchTokens('Café Müller')).toEqual(['cafe', 'muller'])
  })

  test('rare characters outside the basic plane are not torn apart', () => {
    expect(searchTokens('𠮷野')).toEqual(['𠮷野', '𠮷', '野'])
  })

  test('punctuation alone gives nothing', () => {
    expect(searchTokens('，。!? --')).toEqual([])
  })
})

describe('query', () => {
  test('a word is searched from its beginning, Chinese by its pairs', () => {
    expect(searchQuery('Work 工装采')).toBe('"work"* AND "工装" AND "装采"')
    expect(searchQuery('装')).toBe('"装"')
  })

  test('nothing to search for is null', () => {
    expect(searchQuery(' "*" -- ()')).toBeNull()
  })

  test('a very long query is cut', () => {
    const words = Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ')
    expect(searchQuery(words)?.split(' AND ')).toHaveLength(32)
  })
})

describe('in a real index', () => {
  function indexOf(texts: readonly string[]) {
    const database = new Database(':memory:')
    database.exec(
      `CREATE VIRTUAL TABLE found USING fts5(words, content='', tokenize='unicode61 remove_diacritics 0')`,
    )
    const insert = database.prepare('INSERT INTO found(rowid, words) VALUES (?, ?)')
    texts.forEach((text, index) => insert.run(index, searchTokens(text).join(' ')))
    const select = database.prepare<[string], number>(
      'SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid',
    )
    return (query: string): number[] => {
      const terms = searchQuery(query)
      return terms === null ? [] : select.pluck().all(terms)
    }
  }
  const find = indexOf(['南岭电力建设集团工装采购', '医院信息运维服务', 'Workwear for Nanling, ISO 20471'])

  test.each([
    ['采购', [0]],
    ['集团 工装', [0]],
    ['运维', [1]],
    ['服', [1]],
    ['WORK', [2]],
    ['iso 20471', [2]],
    ['ｉｓｏ', [2]],
    ['购采', []],
    ['NOT OR AND', []],
    ['"work" NEAR (wear', []],
  ])('%s finds %j', (query, rows) => {
    expect(find(query)).toEqual(rows)
  })

  test('no text breaks the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(Array.isArray(find(text))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('every text is found by its own beginning', () => {
    const words = fc.stringMatching(/^[a-zA-Z0-9工装采购集团医院服务]{1,12}$/)
    fc.assert(
      fc.property(words, fc.nat(11), (text, length) => {
        const start = text.slice(0, length + 1)
        expect(indexOf([text])(start)).toEqual([0])
      }),
    )
  })
})
