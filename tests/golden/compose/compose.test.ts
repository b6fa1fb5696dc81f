import { describe, expect, test } from 'vitest'
import { composeDocument } from '../../../core/documents/compose/compose-document.ts'
import type { DocumentSource } from '../../../core/documents/compose/document-source.ts'
import type { Block, Runs, TableBlock } from '../../../shared/document-model/document-model.ts'
import { calendarDateSchema } from '../../../shared/domain/calendar-date.ts'
import { basisPointsSchema } from '../../../shared/domain/quantities.ts'
import { type Language, languages } from '../../../shared/domain/language.ts'
import { allSources, analysisSource, planSource, proposal, proposalSource } from './document-sources.ts'

const options = (language: Language, version: number | null = null) => ({
  language,
  date: calendarDateSchema.parse('2026-03-15'),
  version,
})
const blocksOf = (source: DocumentSource, language: Language = 'zh-CN'): readonly Block[] =>
  composeDocument(source, options(language)).model.parts.flatMap((part) => part.blocks)
const words = (runs: Runs): string => runs.map((run) => run.text).join('')
const headings = (source: DocumentSource, language: Language = 'zh-CN'): readonly string[] =>
  blocksOf(source, language).flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )
const tables = (blocks: readonly Block[]): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === 'table')
const tableWith = (source: DocumentSource, title: string): TableBlock => {
  const found = tables(blocksOf(source)).find((table) =>
    table.columns.some((column) => column.title === title),
  )
  if (found === undefined) throw new Error(`No table with a column ${title}`)
  return found
}
const rowsOf = (table: TableBlock): readonly string[] =>
  table.rows.map((row) => `${row.role}: ${row.cells.map((cell) => words(cell.runs)).join(' | ')}`)

describe.each(allSources)('the $kind', (source) => {
  test.each(languages)('is composed as recorded in %s', async (language) => {
    const composed = composeDocument(source, options(language))
    await expect(`${JSON.stringify(composed, null, 2)}\n`).toMatchFileSnapshot(
      `expected/${source.kind}-${language}.json`,
    )
  })

  test('has columns whose shares add up to one', () => {
    for (const table of tables(blocksOf(source))) {
      expect(table.columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(1, 9)
    }
  })

  test('has rows that fill all columns', () => {
    for (const table of tables(blocksOf(source))) {
      for (const row of table.rows) {
        const width = row.cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0)
        expect(width).toBe(table.columns.length)
      }
    }
  })
})

describe('sections', () => {
  test('follow their order, with the standard titles of the language exported in', () => {
    expect(headings(planSource, 'en')).toEqual([
      'Summary',
      'SWOT analysis',
      'Objectives by quarter',
      'Strategies',
      'Action plan',
      'Risks and fallback',
    ])
  })

  test('keep a title somebody typed', () => {
    expect(headings(proposalSource, 'en').at(-1)).toBe('补充 <说明> & 附注')
  })

  test('are left out when hidden, empty, or holding headings only', () => {
    expect(headings(planSource)).not.toContain('市场概况')
    expect(headings(planSource)).not.toContain('上年业务回顾')
    expect(headings(proposalSource)).not.toContain('空白章节')
    expect(headings(analysisSource)).not.toContain('结论')
  })

  test('put the letter before the parts and outside their numbering', () => {
    const [letter, first] = blocksOf(proposalSource).filter((block) => block.kind === 'heading')
    expect(letter).toMatchObject({ text: '致客户函', numbered: false })
    expect(first).toMatchObject({ text: '现状与目标', numbered: true })
  })
})

describe('the quote', () => {
  test('shows groups with subtotals, tax per rate, the total and its capital numerals', () => {
    expect(rowsOf(tableWith(proposalSource, '单价'))).toEqual([
      'group: 阻燃工装',
      'body: 1 | 阻燃工装 FR-200\n上衣 + 裤，260 g/m² | 9,600 | 套 | 298.00 | 5% | 13% | 2,717,760.00',
      'body: 2 | 阻燃腰带 | 9,600 | 条 |  |  |  | 免费',
      'subtotal: 阻燃工装小计 | 2,717,760.00',
      'group: 常规工装',
      'body: 3 | 春秋工装\n涤棉 65/35 | 14,400 | 套 | 136.50 | 3% | 13% | 1,906,632.00',
      'body: 4 | 量体服务 | 12 | 次 | 3,000.00 |  | 6% | 36,000.00',
      'subtotal: 常规工装小计 | 1,942,632.00',
      'total: 不含税合计 | 4,660,392.00',
      'total: 税额（13%） | 601,170.96',
      'total: 税额（6%） | 2,160.00',
      'grand-total: 含税总计（元） | 5,263,722.96',
      'label: 人民币大写：伍佰贰拾陆万叁仟柒佰贰拾贰元玖角陆分',
    ])
  })

  test('shows no group and no tax where there is none', () => {
    const plain = {
      ...proposalSource,
      record: {
        ...proposal,
        quoteGroups: [],
        quoteLines: proposal.quoteLines.slice(0, 1).map((line) => ({
          ...line,
          groupId: null,
          taxRate: basisPointsSchema.parse(0),
        })),
      },
    }
    const roles = tableWith(plain, '单价').rows.map((row) => row.role)
    expect(roles).toEqual(['body', 'grand-total', 'label'])
  })

  test('gives every payment its amount, and all of them the total', () => {
    expect(rowsOf(tableWith(proposalSource, '付款节点'))).toEqual([
      'body: 合同签订 | 30% | 1,579,116.89 | 收到预付款后开始生产',
      'body: 全部到货 | 60% | 3,158,233.78 | ',
      'body: 质保期满 | 10% | 526,372.29 | ',
      'total: 合计 | 100% | 5,263,722.96 | ',
    ])
  })
})

test('objectives show shares of wallet as percentages, never added up', () => {
  const rows = rowsOf(tableWith(planSource, '一季度'))
  expect(rows[2]).toBe('body: 客户份额 | 25% | 25% | 34.38% | 33.33% | 30% | 30.77% | +5.77 个百分点')
  expect(rows[3]).toBe('body: 采购潜力 | 1,280 | 320 | 320 | 360 | 300 | 1,300 | +1.56%')
})

test('figures too long for an upright page lay the section on its side', () => {
  const [first, ...others] = planSource.record.objectives
  if (first === undefined) throw new Error('The plan has no objective')
  const record = { ...planSource.record, objectives: [{ ...first, q1: 12_345_678_912_345 }, ...others] }
  const { parts } = composeDocument({ ...planSource, record }, options('zh-CN')).model
  expect(parts.map((part) => part.orientation)).toEqual(['portrait', 'landscape', 'portrait'])
})

describe('running text', () => {
  const paragraphs = blocksOf(proposalSource).flatMap((block) =>
    block.kind === 'paragraph' ? [words(block.runs)] : [],
  )

  test('has its fields filled in', () => {
    expect(paragraphs).toContain('尊敬的远山重工集团采购部：')
    expect(paragraphs).toContain('林岚\n13800000001')
  })

  test('quotes statements as they stand now and leaves deleted ones out', () => {
    const lists = blocksOf(proposalSource).filter((block) => block.kind === 'list')
    const quoted = lists.map((list) => list.items.map((item) => words(item.runs)))
    expect(quoted).toContainEqual(['新的安全生产规定要求全员配备防护工装。'])
  })
})

describe('notes', () => {
  const codes = (source: DocumentSource, language: Language): readonly string[] =>
    composeDocument(source, options(language)).notes.map((note) => note.code)

  test('tell of languages that mix, texts that stand in and records that are gone', () => {
    expect(codes(proposalSource, 'en')).toEqual(['mixed-languages', 'fallback-text', 'deleted-reference'])
  })

  test('stay silent about a document that is whole', () => {
    expect(codes(analysisSource, 'zh-CN')).toEqual([])
  })

  test('tell of a customer in the bin and of fields without a value', () => {
    expect(codes({ ...proposalSource, account: null }, 'zh-CN')).toEqual(['deleted-reference', 'empty-field'])
  })
})

test('the cover and the foot name the issued version', () => {
  const { model } = composeDocument(proposalSource, options('zh-CN', 2))
  expect(model.cover?.facts).toContainEqual(['版本', '第 2 版'])
  expect(model.runningFoot.left).toBe('机密 · 第 2 版')
  expect(model.words.pageOfPages).toBe('第 {page} 页 / 共 {pages} 页')
})
