import { type FileChild, Paragraph, TableOfContents } from 'docx'
import { headingAnchor } from './docx-blocks.ts'
import type { DocxLook, HeadingPage } from './docx-look.ts'
import { styleIds } from './docx-styles.ts'
import { xmlSafe } from './xml-text.ts'

/**
 * The contents with their page numbers already in place and the field not marked as outdated: right on the first
 * opening, without a question (W3, W5).
 */
export function docxContents({ model, geometry, headings }: DocxLook): readonly FileChild[] {
  if (!model.hasContents || headings.length === 0) return []
  const entries = headings.flatMap((heading, index) =>
    heading.level <= geometry.contentsDepth
      ? [
          {
            title: xmlSafe(entryText(heading)),
            level: heading.level,
            page: heading.page,
            href: headingAnchor(index),
          },
        ]
      : [],
  )
  return [
    new Paragraph({ style: styleIds.contentsTitle, text: model.words.contents }),
    new TableOfContents(model.words.contents, {
      hyperlink: true,
      headingStyleRange: `1-${String(geometry.contentsDepth)}`,
      beginDirty: false,
      cachedEntries: entries,
    }),
  ]
}

/** Chinese numbers bring their own mark; figures need air. */
function entryText({ number, text }: HeadingPage): string {
  if (number === '') return text
  return /[、）]$/.test(number) ? number + text : `${number}  ${text}`
}
