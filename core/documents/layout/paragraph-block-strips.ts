import type { ParagraphBlock } from '../../../shared/document-model/document-model.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { lookOf } from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import type { Strip } from './strip.ts'
import { linesOf, paragraphStrips } from './text-strips.ts'

const quoteIndent = 16
const quoteBar = 2.5

/** A paragraph in its style; somebody's words stand in behind a bar. */
export function paragraphBlockStrips(block: ParagraphBlock, context: BlockContext): readonly Strip[] {
  const measure = context.geometry.text[block.style]
  const { colours } = context
  const isQuiet = block.style === 'note' || block.style === 'quote'
  const look = lookOf(context, measure, { colour: isQuiet ? colours.muted : colours.text })
  const left = block.style === 'quote' ? quoteIndent : 0
  const width = context.width - left
  const bar = (height: number): readonly PageMark[] =>
    block.style === 'quote'
      ? [{ kind: 'rect', x: 0, y: 0, width: quoteBar, height, fill: colours.primary }]
      : []
  const align = block.style === 'body' ? 'justify' : 'left'
  const lines = linesOf(context.typesetter, block.runs, look, width)
  return paragraphStrips(lines, measure, { left, width, align }, bar).map((piece) => ({
    ...piece,
    source: block.source,
  }))
}
