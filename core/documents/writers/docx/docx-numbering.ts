import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { DocumentLook } from '../../../../shared/document-model/document-model.ts'
import type { DocxLook } from './docx-look.ts'
import { twips, wordColour } from './units.ts'

/** Names of the numberings, as paragraphs and styles refer to them. */
export const numberings = { headings: 'headings', bullets: 'bullets', numbers: 'numbers' } as const
export const headingStyleIds = ['Heading1', 'Heading2', 'Heading3'] as const

/** Numbers that Word counts itself, so that a receiver who moves a chapter need not renumber anything. */
export function docxNumbering(look: DocxLook): INumberingOptions {
  return {
    config: [
      { reference: numberings.headings, levels: headingLevels(look.model.look.numbering) },
      { reference: numberings.bullets, levels: bulletLevels(look) },
      { reference: numberings.numbers, levels: numberLevels(look) },
    ],
  }
}

/** 一、（一）1. in Chinese, 1 / 1.1 / 1.1.1 otherwise, each level tied to its heading style. */
function headingLevels(numbering: DocumentLook['numbering']): readonly ILevelsOptions[] {
  const chinese = [
    { format: LevelFormat.CHINESE_COUNTING, text: '%1、', suffix: LevelSuffix.NOTHING },
    { format: LevelFormat.CHINESE_COUNTING, text: '（%2）', suffix: LevelSuffix.NOTHING },
    { format: LevelFormat.DECIMAL, text: '%3.', suffix: LevelSuffix.SPACE },
  ] as const
  const decimal = ['%1', '%1.%2', '%1.%2.%3'].map((text) => ({
    format: LevelFormat.DECIMAL,
    text,
    suffix: LevelSuffix.SPACE,
  }))
  return (numbering === 'chinese' ? chinese : decimal).map((level, index) => ({
    ...level,
    level: index,
    alignment: AlignmentType.LEFT,
    style: {
      style: headingStyleIds[index] ?? headingStyleIds[0],
      paragraph: { indent: { left: 0, firstLine: 0 } },
    },
  }))
}

function bulletLevels({ geometry, colours }: DocxLook): readonly ILevelsOptions[] {
  return ['•', '◦', '▪', '–'].map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
    style: {
      run: { font: 'Calibri', color: wordColour(colours.primary) },
      paragraph: {
        indent: { left: twips(geometry.indentPt * (level + 1)), hanging: twips(geometry.indentPt) },
      },
    },
  }))
}

/** Room for a number before its text, as the page layout leaves it. */
const numberWidthPt = 24

function numberLevels({ geometry, model }: DocxLook): readonly ILevelsOptions[] {
  const latin = [
    { format: LevelFormat.DECIMAL, text: '%1.' },
    { format: LevelFormat.LOWER_LETTER, text: '%2.' },
    { format: LevelFormat.DECIMAL, text: '%3)' },
    { format: LevelFormat.LOWER_LETTER, text: '(%4)' },
  ]
  const chinese = [
    { format: LevelFormat.DECIMAL, text: '%1.' },
    { format: LevelFormat.DECIMAL, text: '（%2）' },
    { format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: '%3' },
    { format: LevelFormat.CHINESE_COUNTING, text: '%4、' },
  ]
  return (model.language === 'en' ? latin : chinese).map((each, level) => ({
    ...each,
    level,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: {
        indent: {
          left: twips(geometry.indentPt * level + numberWidthPt),
          hanging: twips(numberWidthPt),
        },
      },
    },
  }))
}
