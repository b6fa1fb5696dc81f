import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import { docxFonts } from './docx-fonts.ts'
import type { DocxLook } from './docx-look.ts'
import { halfPoints, twips, wordColour } from './units.ts'

export const coverStyleIds = {
  mark: 'CoverMark',
  logo: 'CoverLogo',
  company: 'CoverCompany',
  title: 'Title',
  subtitle: 'Subtitle',
  customer: 'CoverCustomer',
  label: 'CoverLabel',
  fact: 'CoverFact',
} as const

interface CoverLine {
  readonly sizePt: number
  readonly linePt: number
  readonly beforePt: number
  readonly afterPt: number
  readonly colour: string
  readonly bold?: boolean
}

/** Styles of the first page, each by its own name, so that a receiver can restyle it. */
export function coverStyles({ colours, model }: DocxLook): readonly IParagraphStyleOptions[] {
  const font = docxFonts(model.language).heading
  const style = (id: string, name: string, line: CoverLine): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    run: { size: halfPoints(line.sizePt), bold: line.bold ?? false, color: wordColour(line.colour), font },
    paragraph: {
      alignment: id === coverStyleIds.mark ? AlignmentType.RIGHT : AlignmentType.LEFT,
      spacing: {
        before: twips(line.beforePt),
        after: twips(line.afterPt),
        line: twips(line.linePt),
        lineRule: LineRuleType.EXACT,
      },
      ...(id === coverStyleIds.title
        ? {
            border: {
              top: { style: BorderStyle.SINGLE, size: 24, space: 20, color: wordColour(colours.primary) },
            },
          }
        : {}),
    },
  })
  const { text, muted, primary, accent } = colours
  return [
    style(coverStyleIds.mark, 'Cover Mark', {
      sizePt: 10,
      linePt: 14,
      beforePt: 0,
      afterPt: 0,
      colour: accent,
      bold: true,
    }),
    {
      id: coverStyleIds.logo,
      name: 'Cover Logo',
      basedOn: 'Normal',
      // A picture stands in a line of its own height: an exact one would clip it (W3).
      paragraph: { spacing: { before: 0, after: twips(8), line: 240, lineRule: LineRuleType.AUTO } },
    },
    style(coverStyleIds.company, 'Cover Company', {
      sizePt: 13,
      linePt: 18,
      beforePt: 0,
      afterPt: 0,
      colour: text,
      bold: true,
    }),
    style(coverStyleIds.title, 'Title', {
      sizePt: 28,
      linePt: 40,
      beforePt: 130,
      afterPt: 8,
      colour: text,
      bold: true,
    }),
    style(coverStyleIds.subtitle, 'Subtitle', {
      sizePt: 14,
      linePt: 22,
      beforePt: 0,
      afterPt: 26,
      colour: muted,
    }),
    style(coverStyleIds.customer, 'Cover Customer', {
      sizePt: 16,
      linePt: 24,
      beforePt: 0,
      afterPt: 130,
      colour: primary,
      bold: true,
    }),
    style(coverStyleIds.label, 'Cover Label', {
      sizePt: 9.5,
      linePt: 16,
      beforePt: 5,
      afterPt: 5,
      colour: muted,
    }),
    style(coverStyleIds.fact, 'Cover Fact', {
      sizePt: 10.5,
      linePt: 16,
      beforePt: 5,
      afterPt: 5,
      colour: text,
    }),
  ]
}
