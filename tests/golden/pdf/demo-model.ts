import type {
  Block,
  DocumentModel,
  SwotGridBlock,
  SwotGridItem,
  TableBlock,
  TableRow,
} from '../../../shared/document-model/document-model.ts'
import type { Drawing } from '../../../shared/document-model/drawing.ts'
import { calendarDateSchema } from '../../../shared/domain/calendar-date.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { demoWords } from './demo-words.ts'
import type { DemoWords } from './demo-words.ts'

const source = { sectionId: itemIdSchema.parse('section-1') }

/** A proposal with every kind of block: cover, contents, text, lists, a quote of 60 lines, SWOT, a picture. */
export function demoModel(language: Language, options: { readonly quoteLines?: number } = {}): DocumentModel {
  const words = demoWords[language]
  return {
    kind: 'proposal',
    language,
    title: words.title,
    author: words.author,
    date: calendarDateSchema.parse('2026-03-01'),
    look: {
      primaryColour: '#1d4b86',
      accentColour: '#834f00',
      numbering: language === 'en' ? 'decimal' : 'chinese',
    },
    cover: {
      title: words.title,
      subtitle: words.subtitle,
      customer: words.customer,
      company: words.company,
      logoId: null,
      facts: words.facts,
      mark: words.mark,
    },
    hasContents: true,
    words: {
      contents: words.contents,
      pageOfPages: words.pageOfPages,
      continued: words.continued,
      assumed: words.assumed,
      confirmed: words.confirmed,
    },
    runningHead: { left: words.title, right: words.mark },
    runningFoot: { left: words.company },
    parts: [
      { orientation: 'portrait', blocks: textBlocks(words) },
      {
        orientation: 'landscape',
        blocks: [heading(2, words.headings[3]), quoteTable(words, options.quoteLines ?? 60)],
      },
      {
        orientation: 'portrait',
        blocks: [heading(1, words.headings[4]), swotGrid(words), ...closingBlocks(words)],
      },
    ],
    imageIds: [],
  }
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text, numbered: true, source }
}

function textBlocks(words: DemoWords): readonly Block[] {
  const body: Block = { kind: 'paragraph', style: 'body', runs: [{ text: words.body }], source }
  return [
    heading(1, words.headings[0]),
    { kind: 'paragraph', style: 'lead', runs: [{ text: words.lead }], source },
    body,
    heading(2, words.headings[1]),
    body,
    { kind: 'paragraph', style: 'quote', runs: [{ text: words.quote, italic: true }], source },
    body,
    {
      kind: 'list',
      ordered: false,
      items: words.listItems.map((text) => ({ level: 0, runs: [{ text }] })),
      source,
    },
    {
      kind: 'list',
      ordered: true,
      items: words.listItems.map((text, index) => ({
        level: index === 1 ? 1 : 0,
        runs: [{ text, bold: index === 0 }],
      })),
      source,
    },
    { kind: 'paragraph', style: 'note', runs: [{ text: words.note }], source },
    heading(1, words.headings[2]),
    {
      kind: 'paragraph',
      style: 'body',
      runs: [{ text: words.body }, { text: 'example.com/catalogue', link: 'https://example.com/catalogue' }],
      source,
    },
    heading(3, words.headings[5]),
    { kind: 'picture', drawing: demoDrawing(words), caption: words.subtitle, source },
  ]
}

function closingBlocks(words: DemoWords): readonly Block[] {
  const body: Block = { kind: 'paragraph', style: 'body', runs: [{ text: words.body }], source }
  return [heading(1, words.headings[5]), ...Array.from({ length: 9 }, () => body)]
}

function quoteTable(words: DemoWords, lines: number): TableBlock {
  const [number, item, unit, quantity, price, amount] = words.quoteColumns
  const row = (index: number): TableRow => ({
    role: 'body',
    cells: [
      String(index + 1),
      index % 4 === 0 ? words.product : words.product.slice(0, 24),
      words.unit,
      String(100 + index * 7),
      '186.5000',
      `${String(18 + index)},650.00`,
    ].map((text) => ({ runs: [{ text }] })),
  })
  const sum = (role: TableRow['role'], label: string, value: string): TableRow => ({
    role,
    cells: [{ runs: [{ text: label }], span: 5 }, { runs: [{ text: value }] }],
  })
  const rows: TableRow[] = []
  for (let index = 0; index < lines; index++) {
    if (index % 15 === 0) rows.push({ role: 'group', cells: [{ runs: [{ text: words.group }], span: 6 }] })
    rows.push(row(index))
    if (index % 15 === 14) rows.push(sum('subtotal', words.subtotal, '321,125.00'))
  }
  rows.push(sum('grand-total', words.total, '1,284,500.00'))
  rows.push({ role: 'label', cells: [{ runs: [{ text: words.inWords }], span: 6 }] })
  return {
    kind: 'table',
    caption: '',
    source,
    columns: [
      { title: number, share: 0.06, align: 'center' },
      { title: item, share: 0.46, align: 'left' },
      { title: unit, share: 0.08, align: 'center' },
      { title: quantity, share: 0.12, align: 'right' },
      { title: price, share: 0.13, align: 'right' },
      { title: amount, share: 0.15, align: 'right' },
    ],
    rows,
  }
}

function swotGrid(words: DemoWords): SwotGridBlock {
  const item = (weight: number, claim: SwotGridItem['claim']): SwotGridItem => ({
    text: words.statement,
    weight,
    claim,
    evidence: claim === 'confirmed' ? words.evidence : '',
  })
  const [strengths, weaknesses, opportunities, threats] = words.swot
  const rows = [
    {
      code: 'Q',
      label: words.factors[0],
      cells: [[item(5, 'confirmed'), item(2, 'assumed')], [item(3, 'assumed')]],
    },
    { code: 'D', label: words.factors[1], cells: [[], [item(4, 'confirmed')]] },
  ] as const
  return {
    kind: 'swot-grid',
    source,
    environments: [
      { title: words.environments[0], columns: [strengths, weaknesses], rows },
      { title: words.environments[1], columns: [opportunities, threats], rows },
    ],
  }
}

function demoDrawing(words: DemoWords): Drawing {
  return {
    width: 480,
    height: 160,
    shapes: [
      { kind: 'rect', x: 20, y: 20, width: 200, height: 100, radius: 8, fill: '#e8edf3', stroke: '#1d4b86' },
      { kind: 'circle', x: 300, y: 70, radius: 46, fill: '#834f00', fillOpacity: 0.3 },
      { kind: 'line', x1: 220, y1: 70, x2: 254, y2: 70, stroke: '#5f6670', strokeWidth: 1.5, dash: [4, 3] },
      {
        kind: 'polygon',
        points: [
          [400, 20],
          [440, 120],
          [360, 120],
        ],
        stroke: '#1d4b86',
        strokeWidth: 1.2,
      },
      {
        kind: 'text',
        x: 120,
        y: 74,
        text: words.factors[0],
        size: 14,
        bold: true,
        anchor: 'middle',
        colour: '#1a1e26',
      },
      { kind: 'text', x: 300, y: 74, text: words.factors[1], size: 12, anchor: 'middle', colour: '#1a1e26' },
    ],
  }
}
