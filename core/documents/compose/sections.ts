import type { Block, BlockSource, DocumentPart } from '../../../shared/document-model/document-model.ts'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { AnySection } from '../../../shared/domain/section.ts'
import type { ComposeContext } from './compose-context.ts'
import { richTextBlocks } from './rich-text-blocks.ts'

/** What the kind of a section shows below its typed body. */
export interface OwnContent {
  readonly blocks: readonly Block[]
  /** True where a table is too wide for an upright page. */
  readonly isWide?: boolean
}
/** Where a section has nothing of its own. */
export const noContent: OwnContent = { blocks: [] }

/**
 * The sections of a document in their order, as stretches of one page orientation. Hidden ones are skipped, and so
 * are those with nothing to show: an empty heading in a customer's document is a fault. A letter stands outside the
 * numbering.
 */
export function sectionParts<S extends AnySection>(
  context: ComposeContext,
  sections: readonly S[],
  own: (section: S, source: BlockSource) => OwnContent,
): readonly DocumentPart[] {
  const parts: { orientation: DocumentPart['orientation']; blocks: Block[] }[] = []
  for (const section of sections) {
    if (section.hidden) continue
    const source: BlockSource = { sectionId: section.id }
    const numbered = section.kind !== 'cover-letter'
    const { blocks, isWide = false } = own(section, source)
    const content = [...richTextBlocks(context, section.body, { source, numbered }), ...blocks]
    if (!content.some(hasContent)) continue
    const text = sectionTitle(context, context.source.kind, section)
    const orientation = isWide ? 'landscape' : 'portrait'
    if (parts.at(-1)?.orientation !== orientation) parts.push({ orientation, blocks: [] })
    parts.at(-1)?.blocks.push({ kind: 'heading', level: 1, text, numbered, source }, ...content)
  }
  return parts
}

/** Headings and page breaks alone do not make a section. */
const hasContent = (block: Block): boolean => block.kind !== 'heading' && block.kind !== 'page-break'

/** The title typed by the user, else the standard one of the kind in the document's language. */
function sectionTitle(context: ComposeContext, kind: DocumentKind, section: AnySection): string {
  if (section.title.trim() !== '') return section.title.trim()
  const key = `documents.section.${kind}.${section.kind}`
  return context.has(key) ? context.t(key) : section.kind
}
