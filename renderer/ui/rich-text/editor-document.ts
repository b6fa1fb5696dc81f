import type { Inline, RichBlock, RichText } from '../../../shared/document-model/rich-text.ts'

/** A node of the editor's own tree; kept to this folder, never stored (A4). */
export interface EditorNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly EditorNode[]
  readonly text?: string
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
}

const inlineNode = (inline: Inline): EditorNode[] => {
  switch (inline.kind) {
    case 'field':
      return [{ type: 'field', attrs: { field: inline.field } }]
    case 'break':
      return [{ type: 'hardBreak' }]
    case 'text': {
      if (inline.text === '') return []
      const marks = [
        ...(inline.bold === true ? [{ type: 'bold' }] : []),
        ...(inline.italic === true ? [{ type: 'italic' }] : []),
        ...(inline.underline === true ? [{ type: 'underline' }] : []),
        ...(inline.link === undefined ? [] : [{ type: 'link', attrs: { href: inline.link } }]),
      ]
      return [{ type: 'text', text: inline.text, ...(marks.length > 0 ? { marks } : {}) }]
    }
  }
}
const line = (type: string, inlines: readonly Inline[], attrs?: EditorNode['attrs']): EditorNode => {
  const content = inlines.flatMap(inlineNode)
  return { type, ...(attrs === undefined ? {} : { attrs }), ...(content.length > 0 ? { content } : {}) }
}

interface ListItem {
  readonly level: number
  readonly inlines: readonly Inline[]
}
/** Turns flat items with levels into the nested lists an editor wants. */
function nestedList(type: string, items: readonly ListItem[], level: number): EditorNode {
  const content: EditorNode[] = []
  let at = 0
  while (at < items.length) {
    const head = items[at]
    let end = at + 1
    while (end < items.length && (items[end]?.level ?? 0) > level) end += 1
    const inside = items.slice(at + 1, end)
    content.push({
      type: 'listItem',
      content: [
        line('paragraph', head?.inlines ?? []),
        ...(inside.length > 0 ? [nestedList(type, inside, level + 1)] : []),
      ],
    })
    at = end
  }
  return { type, content }
}

function blockNode(block: RichBlock): EditorNode {
  switch (block.kind) {
    case 'paragraph':
      return line('paragraph', block.inlines)
    case 'heading':
      return line('heading', block.inlines, { level: block.level })
    case 'quote':
      return { type: 'blockquote', content: [line('paragraph', block.inlines)] }
    case 'list':
      return block.items.length === 0
        ? { type: 'paragraph' }
        : nestedList(block.ordered ? 'orderedList' : 'bulletList', block.items, 0)
    case 'image':
      return { type: 'attachmentImage', attrs: { attachmentId: block.attachmentId, caption: block.caption } }
    case 'reference':
      return { type: 'reference', attrs: { itemIds: block.itemIds } }
    case 'table':
      return {
        type: 'table',
        content: block.rows.map((row, rowIndex) => ({
          type: 'tableRow',
          content: row.map((cell) => ({
            type: block.hasHeader && rowIndex === 0 ? 'tableHeader' : 'tableCell',
            content: [line('paragraph', cell.inlines)],
          })),
        })),
      }
  }
}

/** Our rich text as the editor's document. */
export function toEditor(text: RichText): EditorNode {
  const content = text.map(blockNode)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}
