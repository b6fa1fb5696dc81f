import {
  fieldNameSchema,
  type Inline,
  linkSchema,
  type RichBlock,
  type RichText,
} from '../../../shared/document-model/rich-text.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { limits } from '../../../shared/domain/limits.ts'

/** What is read of a node of the editor's tree; kept to this folder, never stored (A4). */
export interface EditorNode {
  readonly type?: string | undefined
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly content?: readonly EditorNode[] | undefined
  readonly text?: string | undefined
  readonly marks?: readonly EditorMark[] | undefined
}
interface EditorMark {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
}

const deepestLevel = 3
// eslint-disable-next-line no-control-regex -- removing control characters is the purpose
const controls = /[\u0000-\u001F\u007F]/gu

function textInline(node: EditorNode): Inline[] {
  const text = (node.text ?? '').replaceAll(controls, ' ').toWellFormed()
  if (text === '') return []
  const has = (type: string): boolean => node.marks?.some((mark) => mark.type === type) ?? false
  const link = linkSchema.safeParse(node.marks?.find((mark) => mark.type === 'link')?.attrs?.['href'])
  const marks = {
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(has('underline') ? { underline: true } : {}),
    ...(link.success ? { link: link.data } : {}),
  }
  const pieces: Inline[] = []
  for (let at = 0; at < text.length; at += limits.paragraph)
    pieces.push({ kind: 'text', text: text.slice(at, at + limits.paragraph), ...marks })
  return pieces
}

function inlinesOf(nodes: readonly EditorNode[] | undefined): Inline[] {
  return (nodes ?? []).flatMap((node): Inline[] => {
    if (node.type === 'text') return textInline(node)
    if (node.type === 'hardBreak') return [{ kind: 'break' }]
    if (node.type === 'field') {
      const field = fieldNameSchema.safeParse(node.attrs?.['field'])
      return field.success ? [{ kind: 'field', field: field.data }] : []
    }
    return []
  })
}

/** The lines of several paragraphs as one, with forced breaks between. */
function joinedLines(nodes: readonly EditorNode[] | undefined): Inline[] {
  const lines = (nodes ?? []).filter((node) => node.type === 'paragraph' || node.type === 'heading')
  return lines.flatMap((node, index) => [
    ...(index > 0 ? [{ kind: 'break' as const }] : []),
    ...inlinesOf(node.content),
  ])
}

type FlatItem = Extract<RichBlock, { kind: 'list' }>['items'][number]
const levelOf = (depth: number): FlatItem['level'] => Math.min(depth, deepestLevel)

function flatItems(list: EditorNode, depth: number): FlatItem[] {
  return (list.content ?? []).flatMap((item) => [
    { level: levelOf(depth), inlines: joinedLines(item.content) },
    ...(item.content ?? [])
      .filter((node) => node.type === 'bulletList' || node.type === 'orderedList')
      .flatMap((inner) => flatItems(inner, depth + 1)),
  ])
}

const mostColumns = 20
/** Pasted markup may claim any number of columns; a table here has at most twenty. */
function coveredColumns(cell: EditorNode): number {
  const span = cell.attrs?.['colspan']
  return typeof span === 'number' && Number.isInteger(span) ? Math.min(Math.max(1, span), mostColumns) : 1
}

type Cell = { inlines: Inline[] }
/** A row with more cells than a table can have keeps all words: the last cell takes the rest. */
function withinLimit(row: readonly Cell[]): Cell[] {
  if (row.length <= mostColumns) return [...row]
  const rest = row
    .slice(mostColumns - 1)
    .flatMap((cell, index) => [
      ...(index > 0 && cell.inlines.length > 0 ? [{ kind: 'break' as const }] : []),
      ...cell.inlines,
    ])
  return [...row.slice(0, mostColumns - 1), { inlines: rest }]
}

function tableBlock(node: EditorNode): RichBlock[] {
  const rows = (node.content ?? []).map((row) =>
    (row.content ?? []).flatMap((cell) => {
      // A merged cell keeps its words in its first column, so that every row has the same number of cells.
      return Array.from({ length: coveredColumns(cell) }, (_, index) => ({
        inlines: index === 0 ? joinedLines(cell.content) : [],
      }))
    }),
  )
  const narrow = rows.map(withinLimit)
  const width = Math.max(0, ...narrow.map((row) => row.length))
  if (width === 0) return []
  const hasHeader = node.content?.[0]?.content?.every((cell) => cell.type === 'tableHeader') ?? false
  const even = narrow.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ({ inlines: [] })),
  ])
  return [{ kind: 'table', hasHeader, rows: even }]
}

function blocksOf(node: EditorNode): RichBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', inlines: inlinesOf(node.content) }]
    case 'heading':
      return [
        { kind: 'heading', level: node.attrs?.['level'] === 2 ? 2 : 1, inlines: inlinesOf(node.content) },
      ]
    case 'blockquote':
      return [{ kind: 'quote', inlines: joinedLines(node.content) }]
    case 'bulletList':
    case 'orderedList':
      return [{ kind: 'list', ordered: node.type === 'orderedList', items: flatItems(node, 0) }]
    case 'table':
      return tableBlock(node)
    case 'attachmentImage': {
      const id = itemIdSchema.safeParse(node.attrs?.['attachmentId'])
      const caption = node.attrs?.['caption']
      return id.success
        ? [{ kind: 'image', attachmentId: id.data, caption: typeof caption === 'string' ? caption : '' }]
        : []
    }
    case 'reference': {
      const ids = itemIdSchema.array().min(1).safeParse(node.attrs?.['itemIds'])
      return ids.success ? [{ kind: 'reference', itemIds: ids.data }] : []
    }
    default:
      return []
  }
}

/** The editor's document as our rich text; what the form does not know is left out, never stored raw. */
export function fromEditor(document: EditorNode): RichText {
  const blocks = (document.content ?? []).flatMap(blocksOf)
  const isBlank = (block: RichBlock | undefined): boolean =>
    block?.kind === 'paragraph' && block.inlines.length === 0
  // The editor always ends in an empty paragraph; it is not content.
  let end = blocks.length
  while (end > 0 && isBlank(blocks[end - 1])) end -= 1
  return blocks.slice(0, end)
}
