import type { Block } from '../../../shared/document-model/document-model.ts'
import type { BlockContext } from './block-context.ts'
import { headingStrips } from './heading-strips.ts'
import type { HeadingPlace } from './heading-strips.ts'
import { listStrips } from './list-strips.ts'
import { paragraphBlockStrips } from './paragraph-block-strips.ts'
import { imageStrips, pictureStrips } from './picture-strips.ts'
import type { Strip } from './strip.ts'
import { swotGridStrips } from './swot-grid-strips.ts'
import { tableStrips } from './table-strips.ts'

type BlockWithStrips = Exclude<Block, { kind: 'page-break' }>

/** The strips of any block; a page break is the page flow's own business. */
export function blockStrips(
  block: BlockWithStrips,
  place: HeadingPlace,
  context: BlockContext,
): readonly Strip[] {
  switch (block.kind) {
    case 'heading':
      return headingStrips(block, place, context)
    case 'paragraph':
      return paragraphBlockStrips(block, context)
    case 'list':
      return listStrips(block, context)
    case 'table':
      return tableStrips(block, context)
    case 'swot-grid':
      return swotGridStrips(block, context)
    case 'image':
      return imageStrips(block, context)
    case 'picture':
      return pictureStrips(block, context)
  }
}
