import { Buffer } from 'node:buffer'
import { layoutDocument } from '../../../core/documents/layout/layout-document.ts'
import { a4Geometry } from '../../../core/documents/layout/page-geometry.ts'
import { readParts } from '../../../core/documents/writers/docx/docx-package.ts'
import { createDocxWriter } from '../../../core/documents/writers/docx/docx-writer.ts'
import type { DocumentImage, DocumentModel } from '../../../shared/document-model/document-model.ts'
import { documentFaces } from '../../helpers/document-faces.ts'
import { certificateId } from '../compose/document-sources.ts'

/** The smallest PNG there is: one black pixel. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)
export const images: readonly DocumentImage[] = [
  { id: certificateId, mediaType: 'image/png', bytes: onePixel, widthPx: 400, heightPx: 560 },
]

export interface WrittenDocx {
  readonly bytes: Buffer
  /** The text parts by path, with what changes by chance masked. */
  readonly parts: ReadonlyMap<string, string>
}

/** Lays out and writes a model the way an export does. */
export async function writeDocx(model: DocumentModel): Promise<WrittenDocx> {
  const faces = documentFaces()
  const { headings } = layoutDocument(model, images, faces, a4Geometry)
  const renderPng = (): Uint8Array => onePixel
  const writer = createDocxWriter({ geometry: a4Geometry, faces, headings, renderPng })
  const bytes = Buffer.from((await writer.write(model, images, {})).bytes)
  const mask = createMask()
  const parts = [...(await readParts(bytes))].flatMap(([name, content]): [string, string][] =>
    /\.(xml|rels)$/.test(name) ? [[name, mask(content.toString('utf8'))]] : [],
  )
  return { bytes, parts: new Map(parts) }
}

/** What the library names by chance, or by counting through all documents of a process. */
const chancy = [
  /(?<=")rId[A-Za-z0-9_-]{12,}(?=")/g,
  /(?<=<w:numId w:val=")[1-9]\d*(?=")/g,
  /(?<=<w:num w:numId=")\d+(?=")/g,
  /(?<=<w:abstractNum w:abstractNumId=")\d+(?=")/g,
  /(?<=<w:abstractNumId w:val=")\d+(?=")/g,
  /(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+(?=")/g,
  /(?<=<(?:wp:docPr|pic:cNvPr) [^>]*id=")\d+(?=")/g,
  /[0-9a-f]{40}(?=\.(?:png|jpg|svg))/g,
] as const

/** Gives what is named by chance a name by its order of appearance. */
function createMask(): (xml: string) => string {
  const seen = chancy.map(() => new Map<string, string>())
  return (xml) =>
    chancy.reduce(
      (text, pattern, index) =>
        text.replace(pattern, (found) => {
          const names = seen[index] ?? new Map<string, string>()
          const name = names.get(found) ?? `by-chance-${String(names.size + 1)}`
          names.set(found, name)
          return name
        }),
      xml,
    )
}

/** One tag per line, so that a difference shows where it is. */
export const linesOfXml = (xml: string): string => `${xml.replaceAll('><', '>\n<')}\n`

/** Tags that do not close each other in turn, and ampersands that start no entity; null when the XML is sound. */
export function xmlFault(xml: string): string | null {
  const open: string[] = []
  for (const match of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|<([?!][^>]*)>|(<)/g,
  )) {
    const [whole, closing, name, , selfClosing, , stray] = match
    if (stray !== undefined) return `stray < at ${String(match.index)}`
    if (name === undefined || selfClosing === '/') continue
    if (closing !== '/') open.push(name)
    else if (open.pop() !== name) return `${whole} closes nothing`
  }
  if (open.length > 0) return `${open.join(' ')} stay open`
  const entity = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(xml)
  return entity === null ? null : `stray & at ${String(entity.index)}`
}
