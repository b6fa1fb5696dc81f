import type { IFontAttributesProperties } from 'docx'
import type { Language } from '../../../../shared/domain/language.ts'

/** Fonts every Word has, so that the receiver sees what was sent; Latin and Chinese are named apart (W3). */
interface DocxFonts {
  readonly body: IFontAttributesProperties
  readonly heading: IFontAttributesProperties
}

const latin = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri' } as const

/** In Chinese text quotation marks and dashes belong to the Chinese font, which the hint tells Word. */
export function docxFonts(language: Language): DocxFonts {
  const hint = language === 'zh-CN' ? { hint: 'eastAsia' } : {}
  return {
    body: { ...latin, eastAsia: '等线', ...hint },
    heading: { ...latin, eastAsia: '微软雅黑', ...hint },
  }
}
