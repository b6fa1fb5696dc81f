import type { DocumentLook } from '../../../shared/document-model/document-model.ts'

/** Every colour a page uses, as `#rrggbb`. */
export interface DocumentColours {
  readonly primary: string
  readonly accent: string
  readonly text: string
  readonly muted: string
  readonly link: string
  readonly hairline: string
  /** Primary at a tenth, behind heads of tables. */
  readonly tint: string
  /** Behind rows that sum up or open a group. */
  readonly band: string
  readonly paper: string
}

/** The colours of one document: its own primary and accent, and greys that print well. */
export function documentColours(look: DocumentLook): DocumentColours {
  return {
    primary: look.primaryColour,
    accent: look.accentColour,
    text: '#1a1e26',
    muted: '#5f6670',
    link: look.primaryColour,
    hairline: '#d0d3d7',
    tint: mixWithWhite(look.primaryColour, 0.1),
    band: '#f4f5f6',
    paper: '#ffffff',
  }
}

/** A colour thinned with white; `share` is what remains of it. */
export function mixWithWhite(colour: string, share: number): string {
  const channel = (start: number): string => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16)
    const mixed = Math.round(255 - (255 - value) * share)
    return mixed.toString(16).padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
