import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import type { TextMeasure } from '../../layout/page-geometry.ts'
import { coverStyles } from './docx-cover-styles.ts'
import { docxFonts } from './docx-fonts.ts'
import { type DocxLook } from './docx-look.ts'
import { headingStyleIds, numberings } from './docx-numbering.ts'
import { halfPoints, twips, wordColour } from './units.ts'

/** Style ids that paragraphs name; built-in names where Word has one, so that its own commands find them. */
export const styleIds = {
  body: 'Normal',
  lead: 'Lead',
  note: 'Note',
  quote: 'Quote',
  bullets: 'ListBullet',
  numbers: 'ListNumber',
  caption: 'Caption',
  pictureCaption: 'PictureCaption',
  picture: 'Picture',
  contentsTitle: 'TOCHeading',
  tableText: 'TableText',
  tableHead: 'TableHead',
  swotItem: 'SwotItem',
  swotEvidence: 'SwotEvidence',
  tableGap: 'TableGap',
  header: 'Header',
  footer: 'Footer',
  link: 'Hyperlink',
  muted: 'Muted',
} as const

/** Exact distances from line to line: Word breaks pages where the layout did, whatever font it falls back to (W3). */
export const exactSpacing = (measure: Omit<TextMeasure, 'sizePt'>) => ({
  before: twips(measure.beforePt),
  after: twips(measure.afterPt),
  line: twips(measure.linePt),
  lineRule: LineRuleType.EXACT,
})

/** Every style a document uses. Nothing is formatted directly where a style can say it (W3). */
export function docxStyles(look: DocxLook): IStylesOptions {
  const { geometry, colours, model } = look
  const fonts = docxFonts(model.language)
  const heading = (level: 1 | 2 | 3): Omit<IParagraphStyleOptions, 'id'> => {
    const measure = [geometry.text.heading1, geometry.text.heading2, geometry.text.heading3][level - 1]
    if (measure === undefined) throw new Error(`No measure for heading ${String(level)}`)
    return {
      run: {
        size: halfPoints(measure.sizePt),
        bold: true,
        font: fonts.heading,
        color: wordColour(level === 1 ? colours.primary : colours.text),
      },
      paragraph: {
        // Where each main section opens a page, air above its heading would only push it down.
        spacing: exactSpacing(
          level === 1 && model.kind !== 'analysis' ? { ...measure, beforePt: 0 } : measure,
        ),
        keepNext: true,
        keepLines: true,
        outlineLevel: level - 1,
        alignment: AlignmentType.LEFT,
        numbering: { reference: numberings.headings, level: level - 1 },
      },
    }
  }
  return {
    default: {
      document: {
        run: {
          size: halfPoints(geometry.text.body.sizePt),
          font: fonts.body,
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      hyperlink: { run: { color: wordColour(colours.link), underline: {} } },
    },
    paragraphStyles: [
      ...textStyles(look),
      ...listStyles(look),
      ...tableStyles(look),
      ...contentsStyles(look),
      ...runningStyles(look),
      ...coverStyles(look),
    ],
    characterStyles: [
      { id: styleIds.muted, name: 'Muted', run: { color: wordColour(colours.muted) } },
      { id: 'IndexLink', name: 'Index Link' },
    ],
  }
}

function textStyles({ geometry, colours }: DocxLook): readonly IParagraphStyleOptions[] {
  const { body, lead, note, quote, caption } = geometry.text
  return [
    {
      id: styleIds.body,
      name: 'Normal',
      quickFormat: true,
      run: { color: wordColour(colours.text) },
      paragraph: { spacing: exactSpacing(body), alignment: AlignmentType.BOTH },
    },
    paragraphStyle(styleIds.lead, 'Lead', lead, { alignment: AlignmentType.LEFT }),
    {
      ...paragraphStyle(styleIds.note, 'Note', note, { alignment: AlignmentType.LEFT }),
      run: { size: halfPoints(note.sizePt), color: wordColour(colours.muted) },
    },
    {
      ...paragraphStyle(styleIds.quote, 'Quote', quote, {
        alignment: AlignmentType.LEFT,
        indent: { left: twips(16) },
        border: {
          left: { style: BorderStyle.SINGLE, size: 20, space: 10, color: wordColour(colours.primary) },
        },
      }),
      run: { size: halfPoints(quote.sizePt), color: wordColour(colours.muted) },
    },
    {
      ...paragraphStyle(styleIds.caption, 'caption', caption, {
        alignment: AlignmentType.LEFT,
        keepNext: true,
      }),
      run: { size: halfPoints(caption.sizePt), bold: true },
    },
    {
      ...paragraphStyle(
        styleIds.pictureCaption,
        'Picture Caption',
        { ...caption, beforePt: 4, afterPt: 12 },
        { alignment: AlignmentType.CENTER },
      ),
      run: { size: halfPoints(caption.sizePt), color: wordColour(colours.muted) },
    },
    {
      // A picture stands in a line of its own height: an exact one would clip it (W3).
      id: styleIds.picture,
      name: 'Picture',
      basedOn: styleIds.body,
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(8), after: twips(8), line: 240, lineRule: LineRuleType.AUTO },
      },
    },
  ]
}

function paragraphStyle(
  id: string,
  name: string,
  measure: TextMeasure,
  paragraph: IParagraphStylePropertiesOptions,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: styleIds.body,
    quickFormat: true,
    run: { size: halfPoints(measure.sizePt) },
    paragraph: { spacing: exactSpacing(measure), ...paragraph },
  }
}

function listStyles({ geometry }: DocxLook): readonly IParagraphStyleOptions[] {
  const item = geometry.text.listItem
  return [
    paragraphStyle(styleIds.bullets, 'List Bullet', item, {
      alignment: AlignmentType.LEFT,
      numbering: { reference: numberings.bullets, level: 0 },
    }),
    paragraphStyle(styleIds.numbers, 'List Number', item, { alignment: AlignmentType.LEFT }),
  ]
}

function tableStyles({ geometry, colours }: DocxLook): readonly IParagraphStyleOptions[] {
  const cell = geometry.text.tableCell
  const start = { alignment: AlignmentType.LEFT }
  return [
    paragraphStyle(styleIds.tableText, 'Table Text', cell, start),
    {
      ...paragraphStyle(styleIds.tableHead, 'Table Head', cell, { ...start, keepNext: true }),
      run: { size: halfPoints(cell.sizePt), bold: true, color: wordColour(colours.primary) },
    },
    paragraphStyle(styleIds.swotItem, 'SWOT Item', cell, {
      ...start,
      indent: { left: twips(12), hanging: twips(12), right: twips(16) },
    }),
    {
      ...paragraphStyle(
        styleIds.swotEvidence,
        'SWOT Evidence',
        { ...cell, sizePt: 7.5, linePt: 11 },
        { ...start, indent: { left: twips(12) } },
      ),
      run: { size: 15, color: wordColour(colours.muted) },
    },
    // Air below a table; Word joins two tables that touch.
    paragraphStyle(styleIds.tableGap, 'Table Gap', { sizePt: 1, linePt: 0.1, beforePt: 0, afterPt: 14 }, {}),
  ]
}

function contentsStyles({ geometry, colours, model }: DocxLook): readonly IParagraphStyleOptions[] {
  const { contentsTitle, contentsEntry } = geometry.text
  return [
    {
      ...paragraphStyle(styleIds.contentsTitle, 'TOC Heading', contentsTitle, {
        alignment: AlignmentType.LEFT,
        keepNext: true,
      }),
      run: {
        size: halfPoints(contentsTitle.sizePt),
        bold: true,
        font: docxFonts(model.language).heading,
        color: wordColour(colours.primary),
      },
    },
    ...headingStyleIds.map((_, level): IParagraphStyleOptions => {
      const isTop = level === 0
      const measure = isTop ? { ...contentsEntry, beforePt: contentsEntry.beforePt + 5 } : contentsEntry
      return {
        ...paragraphStyle(`TOC${String(level + 1)}`, `toc ${String(level + 1)}`, measure, {
          alignment: AlignmentType.LEFT,
          indent: { left: twips(geometry.indentPt * level) },
        }),
        run: { size: halfPoints(measure.sizePt), bold: isTop },
      }
    }),
  ]
}

function runningStyles({ geometry, colours }: DocxLook): readonly IParagraphStyleOptions[] {
  const measure = { sizePt: geometry.running.sizePt, linePt: 14, beforePt: 0, afterPt: 0 }
  const rule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: wordColour(colours.hairline) }
  const style = (
    id: string,
    name: string,
    border: IParagraphStylePropertiesOptions['border'],
  ): IParagraphStyleOptions => ({
    ...paragraphStyle(id, name, measure, {
      alignment: AlignmentType.LEFT,
      ...(border === undefined ? {} : { border }),
    }),
    run: { size: halfPoints(measure.sizePt), color: wordColour(colours.muted) },
  })
  return [style(styleIds.header, 'header', { bottom: rule }), style(styleIds.footer, 'footer', undefined)]
}
