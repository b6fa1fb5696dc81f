import type { Runs, TextRun } from '../../../shared/document-model/document-model.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { weightFor } from '../fonts/document-faces.ts'
import type { DocumentFaces } from '../fonts/document-faces.ts'
import { breakClassOf } from './break-class.ts'
import type { BreakClass } from './break-class.ts'
import { cleanText } from './clean-text.ts'

/** How a stretch of text looks, beyond its runs' own marks. */
export interface TextLook {
  readonly sizePt: number
  readonly colour: string
  readonly mutedColour: string
  readonly linkColour: string
  readonly bold?: boolean
}

/** What neighbouring characters must share to stand in one mark. */
export interface CharacterStyle {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly colour: string
  readonly link: string | undefined
}

/** One character with its measures, in points. */
export interface SetCharacter {
  readonly text: string
  readonly codePoint: number
  readonly breakClass: BreakClass
  readonly style: CharacterStyle
  /** How far the pen moves by itself. */
  readonly naturalAdvance: number
  /** Room it takes in a line; less than the natural advance where blank is trimmed. */
  readonly advance: number
  /** Blank cut off on its left. */
  readonly trimLeft: number
  /** Blank in the outer half of full-width punctuation, which may be squeezed out. */
  readonly squeeze: number
}

/** Turns runs into measured characters and remembers what no face can draw. */
export interface Typesetter {
  readonly faces: DocumentFaces
  readonly missingCharacters: ReadonlySet<string>
  /** One list of characters per forced line. */
  setRuns(runs: Runs, look: TextLook): readonly (readonly SetCharacter[])[]
}

/** Air left beside a trimmed quotation mark and a squeezed full-width mark, in thousandths of the type size. */
const sideAir = 40
const halfEm = 500
const curlyQuotes = '“”‘’'

/**
 * A typesetter for one document. English documents set curly quotes narrow, Chinese ones full width. `assertWanted` is
 * asked before each stretch of text, so that long work can be given up.
 */
export function createTypesetter(
  faces: DocumentFaces,
  language: Language,
  assertWanted: () => void = () => undefined,
): Typesetter {
  const missingCharacters = new Set<string>()

  const setCharacter = (
    text: string,
    previous: string,
    next: string,
    style: CharacterStyle,
  ): SetCharacter => {
    const codePoint = text.codePointAt(0) ?? 0
    const weight = weightFor(faces, codePoint, style.bold)
    const face = faces[weight]
    const glyph = face.glyphOf(codePoint)
    if (glyph === 0) missingCharacters.add(text)
    const advance = face.advanceOf(glyph)
    const drawnStyle = (weight === 'bold') === style.bold ? style : { ...style, bold: weight === 'bold' }
    const breakClass = breakClassOf(codePoint)
    const base = { text, codePoint, style: drawnStyle, naturalAdvance: advance }
    if (curlyQuotes.includes(text) && isNarrowQuote(language, previous, next)) {
      const bearings = face.bearingsOf(glyph)
      const trimLeft = Math.max(0, bearings.left - sideAir)
      const trimRight = Math.max(0, bearings.right - sideAir)
      const narrow = breakClass === 'wide-open' ? 'narrow-open' : 'narrow-close'
      return { ...base, breakClass: narrow, trimLeft, advance: advance - trimLeft - trimRight, squeeze: 0 }
    }
    if (breakClass !== 'wide-open' && breakClass !== 'wide-close') {
      return { ...base, breakClass, advance, trimLeft: 0, squeeze: 0 }
    }
    const bearings = face.bearingsOf(glyph)
    const blank = breakClass === 'wide-open' ? bearings.left : bearings.right
    const squeeze = Math.max(0, Math.min(halfEm, blank - sideAir))
    return { ...base, breakClass, advance, trimLeft: 0, squeeze }
  }

  return {
    faces,
    missingCharacters,
    setRuns(runs, look) {
      assertWanted()
      const lines: SetCharacter[][] = [[]]
      const scale = look.sizePt / 1000
      for (const run of runs) {
        const style = styleOf(run, look)
        const characters = [...cleanText(run.text)]
        characters.forEach((character, index) => {
          if (character === '\n') {
            lines.push([])
            return
          }
          const set = setCharacter(character, characters[index - 1] ?? '', characters[index + 1] ?? '', style)
          lines.at(-1)?.push(scaled(set, scale))
        })
      }
      return lines
    },
  }
}

function styleOf(run: TextRun, look: TextLook): CharacterStyle {
  const own = run.muted === true ? look.mutedColour : look.colour
  return {
    bold: run.bold ?? look.bold ?? false,
    italic: run.italic ?? false,
    underline: (run.underline ?? false) || run.link !== undefined,
    colour: run.link === undefined ? own : look.linkColour,
    link: run.link,
  }
}

const latinLetter = /[A-Za-z0-9\u00c0-\u024f]/

function isNarrowQuote(language: Language, previous: string, next: string): boolean {
  return language === 'en' || (latinLetter.test(previous) && latinLetter.test(next))
}

function scaled(character: SetCharacter, scale: number): SetCharacter {
  return {
    ...character,
    naturalAdvance: character.naturalAdvance * scale,
    advance: character.advance * scale,
    trimLeft: character.trimLeft * scale,
    squeeze: character.squeeze * scale,
  }
}
