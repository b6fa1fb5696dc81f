import type { jsPDF } from 'jspdf'
import type { PageMark } from '../../../../shared/document-model/page-picture.ts'
import type { FontFace } from '../../fonts/font-face.ts'

type TextMark = Extract<PageMark, { kind: 'text' }>

/** Makes a text with a link clickable: `#12` leads to that page, anything else to the web. */
export function addLink(document: jsPDF, mark: TextMark, face: FontFace, pageCount: number): void {
  if (mark.link === undefined) return
  const height = mark.sizePt * 1.2
  const top = mark.y - mark.sizePt
  const target = targetOf(mark.link, pageCount)
  if (target) document.link(mark.x, top, textWidth(mark, face), height, target)
}

function targetOf(link: string, pageCount: number): { url: string } | { pageNumber: number } | null {
  if (!link.startsWith('#')) return URL.canParse(link) ? { url: new URL(link).href } : null
  const pageNumber = Number(link.slice(1))
  return pageNumber >= 1 && pageNumber <= pageCount ? { pageNumber } : null
}

function textWidth(mark: TextMark, face: FontFace): number {
  let width = 0
  for (const character of mark.text) {
    width += (face.advanceOf(face.glyphOf(character.codePointAt(0) ?? 0)) * mark.sizePt) / 1000
  }
  for (const [, extraPt] of mark.gaps ?? []) width += extraPt
  return width
}
