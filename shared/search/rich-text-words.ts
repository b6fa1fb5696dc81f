import { inlinesToText, type RichBlock, type RichText } from '../document-model/rich-text.ts'

/** The plain words of a rich-text body, one line per block, list item or table row. */
export function richTextWords(body: RichText): string {
  return body.flatMap(linesOfBlock).join('\n')
}

function linesOfBlock(block: RichBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [inlinesToText(block.inlines)]
    case 'list':
      return block.items.map((item) => inlinesToText(item.inlines))
    case 'table':
      return block.rows.map((row) => row.map((cell) => inlinesToText(cell.inlines)).join(' '))
    case 'image':
      return [block.caption]
    case 'reference':
      return []
  }
}
