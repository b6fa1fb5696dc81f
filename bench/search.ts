import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { searchQuery, searchTokens } from '../shared/search/tokens.ts'
import { medianMs, printTable } from './measure.ts'

/**
 * How much faster the search index finds two-character Chinese words than LIKE does, both measured in one run
 * over the same notes (A4, ADR 0015): `node bench/search.ts [notes]`.
 */
const notes = Number(process.argv[2] ?? 100_000)
const repeats = 7
const limit = 50
const characters =
  '客户需求产品质量成本交付服务安全团队价格方案市场竞争优势风险机会采购合同付款工厂设备系统培训'
/** In every fifth note, in one of a thousand, in one alone, and in none. */
const planted = [
  { word: '工装', every: 5 },
  { word: '招标', every: 1_000 },
  { word: '验厂', every: notes },
  { word: '鲸鱼', every: Infinity },
]

let state = 7
function pick(size: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
  return state % size
}

function noteText(number: number): string {
  const words = planted.filter(({ every }) => number % every === 0).map(({ word }) => word)
  const filler = Array.from({ length: 60 }, () => characters[pick(characters.length)] ?? '').join('')
  return `${filler.slice(0, 30)}${words.join('，')}${filler.slice(30)}`
}

const folder = await mkdtemp(join(tmpdir(), 'keyplan-bench-'))
const database = new Database(join(folder, 'search.db'))
try {
  database.pragma('journal_mode = wal')
  database.exec(`
    create table note (no integer primary key, text text not null) strict;
    create virtual table search using fts5 (
      tokens, content = '', contentless_delete = 1, detail = full, tokenize = "unicode61 remove_diacritics 0"
    );`)
  const insertNote = database.prepare<[number, string]>('insert into note (no, text) values (?, ?)')
  const insertTokens = database.prepare<[number, string]>('insert into search (rowid, tokens) values (?, ?)')
  const building = performance.now()
  database.transaction(() => {
    for (let number = 1; number <= notes; number += 1) {
      const text = noteText(number)
      insertNote.run(number, text)
      insertTokens.run(number, searchTokens(text).join(' '))
    }
  })()
  const built = performance.now() - building

  const byIndex = database.prepare<[string, number]>(
    'select note.no from search join note on note.no = search.rowid where search match ? order by search.rowid desc limit ?',
  )
  const byLike = database.prepare<[string, number]>(
    'select no from note where text like ? order by no desc limit ?',
  )
  const rows = planted.map(({ word, every }) => {
    const query = searchQuery(word)
    if (query === null) throw new Error(`No query for ${word}`)
    const found = byIndex.all(query, limit).length
    if (found !== byLike.all(`%${word}%`, limit).length) throw new Error(`The two ways disagree on ${word}`)
    const index = medianMs(repeats, () => byIndex.all(query, limit))
    const like = medianMs(repeats, () => byLike.all(`%${word}%`, limit))
    return [word, every === Infinity ? 'none' : `1 in ${every}`, String(found), index, like, like / index]
  })
  process.stdout.write(`${notes} notes, index and notes built in ${(built / 1000).toFixed(1)} s\n`)
  printTable([['word', 'occurs', 'found', 'index ms', 'LIKE ms', 'ratio'], ...rows])
} finally {
  database.close()
  await rm(folder, { recursive: true })
}
