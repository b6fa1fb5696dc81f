import { jsPDF } from 'jspdf'

/** Writes one indirect object's stream. */
export type PutStream = (stream: {
  readonly data: string
  readonly addLength1: boolean
  readonly objectId: number
}) => void

/** What jsPDF hands to whoever writes a font into the file. */
export interface FontPlace {
  readonly font: { readonly id: string; objectNumber: number; isAlreadyPutted: boolean }
  readonly out: (line: string) => void
  readonly newObject: () => number
  readonly putStream: PutStream
}

/** The parts of jsPDF 4.2.1 that its own plug-ins use and its types leave out. The version is pinned for this reason. */
export interface JsPdfInternals {
  readonly write: (operators: string) => void
  readonly pages: string[][]
  readonly getFont: (name: string, style: string) => { readonly id: string }
  readonly events: { subscribe(topic: 'putFont', handler: (place: FontPlace) => void): string }
  readonly getPageInfo: (page: number) => { readonly objId: number }
  /** Read by the plug-ins for outlines and links; replaceable per document. */
  pdfEscape: (text: string) => string
}

export type ProcessDataByFilters = (
  data: string,
  filters: readonly string[] | string | undefined,
) => { readonly data: string; readonly reverseChain: string }

/** The internals of one document. */
export function internalsOf(document: jsPDF): JsPdfInternals {
  // The published types describe a part of this object only; the shape above is checked by the golden tests.
  return document.internal as unknown as JsPdfInternals
}

/** Replaces how every document of the process compresses its streams. */
export function replaceStreamFilter(filter: ProcessDataByFilters): void {
  const api = jsPDF.API as unknown as { processDataByFilters: ProcessDataByFilters }
  api.processDataByFilters = filter
}
