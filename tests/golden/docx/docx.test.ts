import { Buffer } from 'node:buffer'
import { extractRawText } from 'mammoth'
import { describe, expect, test } from 'vitest'
import { composeDocument } from '../../../core/documents/compose/compose-document.ts'
import type { Block, DocumentModel, Runs } from '../../../shared/document-model/document-model.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { calendarDateSchema } from '../../../shared/domain/calendar-date.ts'
import { type Language, languages } from '../../../shared/domain/language.ts'
import { allSources, proposal, proposalSource } from '../compose/document-sources.ts'
import { linesOfXml, writeDocx, xmlFault } from './written-docx.ts'

const date = calendarDateSchema.parse('2026-03-15')
const modelOf = (source: (typeof allSources)[number], language: Language = 'zh-CN'): DocumentModel =>
  composeDocument(source, { language, date, version: 1 }).model
const part = (parts: ReadonlyMap<string, string>, name: string): string => {
  const found = parts.get(name)
  if (found === undefined) throw new Error(`The package has no ${name}`)
  return found
}

describe.each(allSources)('the $kind as a Word file', (source) => {
  test.each(languages)('has the text recorded in %s', async (language) => {
    const { parts } = await writeDocx(modelOf(source, language))
    await expect(linesOfXml(part(parts, 'word/document.xml'))).toMatchFileSnapshot(
      `expected/${source.kind}-${language}.xml`,
    )
  })

  test('is well-formed in every part', async () => {
    const { parts } = await writeDocx(modelOf(source))
    for (const [name, xml] of parts) expect(xmlFault(xml), name).toBeNull()
  })

  test.each(languages)('reads back with all its words in order, in %s', async (language) => {
    const model = modelOf(source, language)
    const { bytes } = await writeDocx(model)
    const { value } = await extractRawText({ buffer: bytes })
    const read = squeezed(value)
    let at = 0
    for (const text of model.parts.flatMap((each) => each.blocks.flatMap(textsOf))) {
      const found = read.indexOf(squeezed(text), at)
      expect(found, `“${text}” after “${read.slice(Math.max(0, at - 20), at)}”`).toBeGreaterThanOrEqual(at)
      at = found + squeezed(text).length
    }
  })

  test('is the same file when written again', async () => {
    const [first, second] = [await writeDocx(modelOf(source)), await writeDocx(modelOf(source))]
    for (const [name, xml] of first.parts) expect(second.parts.get(name) === xml, name).toBe(true)
  })
})

test.each(languages)(
  'styles, numberings, running lines and properties are as recorded in %s',
  async (language) => {
    const { parts } = await writeDocx(modelOf(proposalSource, language))
    for (const name of ['styles', 'numbering', 'settings', 'header1', 'footer1']) {
      await expect(linesOfXml(part(parts, `word/${name}.xml`))).toMatchFileSnapshot(
        `expected/around-${language}/${name}.xml`,
      )
    }
    await expect(linesOfXml(part(parts, 'docProps/core.xml'))).toMatchFileSnapshot(
      `expected/around-${language}/core.xml`,
    )
  },
)

describe('the contents', () => {
  test('name the pages of the layout in a field that asks nothing', async () => {
    const { parts } = await writeDocx(modelOf(proposalSource))
    const xml = part(parts, 'word/document.xml')
    expect(xml).toContain('w:fldCharType="begin" w:dirty="false"')
    expect(xml).toMatch(/w:anchor="_Toc100000001">.*?一、现状与目标<\/w:t><w:tab\/><w:t[^>]*>4</)
    expect(xml).toContain('<w:bookmarkStart w:name="_Toc100000001"')
    expect(part(parts, 'word/settings.xml')).not.toContain('updateFields')
  })
})

describe('tables', () => {
  test('repeat their head, keep rows whole and name their widths', async () => {
    const { parts } = await writeDocx(modelOf(proposalSource))
    const tables = part(parts, 'word/document.xml').split('<w:tbl>').slice(2)
    for (const table of tables) {
      const rows = table.split('<w:tr>').slice(1)
      for (const row of rows) expect(row).toContain('<w:cantSplit/>')
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => Number(match[1]))
      const total = Number(/<w:tblW w:w="(\d+)" w:type="dxa"\/>/.exec(table)?.[1])
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total)
    }
    expect(tables.filter((table) => table.includes('<w:tblHeader/>')).length).toBeGreaterThan(4)
  })

  test('of thousands of lines keep every line', async () => {
    const [line] = proposal.quoteLines
    if (line === undefined) throw new Error('The proposal has no line')
    const quoteLines = Array.from({ length: 5_000 }, () => line)
    const model = modelOf({ ...proposalSource, record: { ...proposal, quoteLines } })
    const { parts } = await writeDocx(model)
    expect(part(parts, 'word/document.xml').match(/<w:cantSplit\/>/g)?.length).toBeGreaterThan(5_000)
  })
})

test('characters that XML forbids never reach the file', async () => {
  const model = modelOf(proposalSource)
  const runs: Runs = [{ text: 'bad\u0001\uFFFE \uD800 end' }]
  const parts: DocumentModel['parts'] = [
    {
      orientation: 'portrait',
      blocks: [
        { kind: 'paragraph', style: 'body', runs },
        {
          kind: 'table',
          caption: '',
          columns: [{ title: '', share: 1, align: 'left' }],
          rows: [{ role: 'body', cells: [{ runs }] }],
        },
      ],
    },
  ]
  const { bytes, parts: written } = await writeDocx({ ...model, parts })
  expect(Buffer.from(part(written, 'word/document.xml')).includes('\u0001')).toBe(false)
  const { value } = await extractRawText({ buffer: bytes })
  expect(value.match(/bad\s+\uFFFD\s+end/g)).toHaveLength(2)
})

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')
const runsText = (runs: Runs): string => runs.map((run) => run.text).join('')

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [runsText(block.runs)]
    case 'list':
      return block.items.map((item) => runsText(item.runs))
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.title),
        ...block.rows.flatMap((row) => row.cells.map((cell) => runsText(cell.runs))),
      ]
    case 'swot-grid':
      return block.environments.flatMap((environment) => [
        environment.title,
        ...environment.columns,
        ...environment.rows.flatMap((row) => [
          row.label,
          ...row.cells.flatMap((items) => items.flatMap((item) => [item.text, item.evidence])),
        ]),
      ])
    case 'image':
    case 'picture':
      return [block.caption]
    case 'page-break':
      return []
    default:
      return assertNever(block)
  }
}
