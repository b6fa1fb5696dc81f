import type { JSONContent } from '@tiptap/core'
import type { Inline, RichBlock, RichText } from '../../../shared/document-model/rich-text.ts'

const inlineNode = (inline: Inline): JSONContent[] => {
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
const line = (type: string, inlines: readonly Inline[], attrs?: JSONContent['attrs']): JSONContent => {
  const content = inlines.flatMap(inlineNode)
  return { type, ...(attrs === undefined ? {} : { attrs }), ...(content.length > 0 ? { content } : {}) }
}

interface ListItem {
  readonly level: number
  readonly inlines: readonly Inline[]
}
/** Turns flat items with levels into the nested lists an editor wants. */
function nestedList(type: string, items: readonly ListItem[], level: number): JSONContent {
  const content: JSONContent[] = []
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

function blockNode(block: RichBlock): JSONContent {
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
export function toEditor(text: RichText): JSONContent {
  const content = text.map(blockNode)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}
