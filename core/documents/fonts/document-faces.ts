import { readFileSync } from 'node:fs'
import type { FontFiles } from '../../ports/core-ports.ts'
import { parseFontFace } from './font-face.ts'
import type { FontFace } from './font-face.ts'

/** The two weights every document is set in. */
export interface DocumentFaces {
  readonly regular: FontFace
  readonly bold: FontFace
}

export type Weight = keyof DocumentFaces

const loaded = new Map<string, FontFace>()

/** Reads the faces a shell brings along. Parsing takes tens of milliseconds, so each file is read once per process. */
export function loadDocumentFaces(resources: FontFiles): DocumentFaces {
  return {
    regular: loadFace('KeyplanSans-Regular', resources.regularFont),
    bold: loadFace('KeyplanSans-Bold', resources.boldFont),
  }
}

function loadFace(name: string, path: string): FontFace {
  const known = loaded.get(path)
  if (known) return known
  const face = parseFontFace(name, readFileSync(path))
  loaded.set(path, face)
  return face
}

/**
 * The weight that can draw the character: the wanted one, else the other, else the wanted one after all, which shows
 * its box for missing glyphs.
 */
export function weightFor(faces: DocumentFaces, codePoint: number, bold: boolean): Weight {
  const wanted: Weight = bold ? 'bold' : 'regular'
  const other: Weight = bold ? 'regular' : 'bold'
  if (faces[wanted].glyphOf(codePoint) !== 0) return wanted
  return faces[other].glyphOf(codePoint) !== 0 ? other : wanted
}
