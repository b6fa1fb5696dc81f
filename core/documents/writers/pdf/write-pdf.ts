import { GState, jsPDF } from 'jspdf'
import type {
  DocumentImage,
  DocumentModel,
  DocumentWriter,
} from '../../../../shared/document-model/document-model.ts'
import type { PageMark, PagePicture } from '../../../../shared/document-model/page-picture.ts'
import type { DocumentFaces, Weight } from '../../fonts/document-faces.ts'
import type { LaidOutDocument } from '../../layout/laid-out-document.ts'
import { WritingCancelled } from '../writing-cancelled.ts'
import { fillProperties, setProperties } from './document-properties.ts'
import { embedFont } from './embed-font.ts'
import { createGlyphEncoder } from './glyph-encoder.ts'
import type { GlyphEncoder } from './glyph-encoder.ts'
import { internalsOf } from './jspdf-internals.ts'
import type { JsPdfInternals } from './jspdf-internals.ts'
import { useNativeDeflate } from './native-deflate.ts'
import { addOutline } from './outline.ts'
import { addLink } from './page-links.ts'
import { pdfTextString } from './pdf-text-string.ts'
import { plainPng } from './plain-png.ts'
import { lineOperators, polygonOperators, rectOperators } from './shape-operators.ts'
import { textOperators } from './text-operators.ts'

/** Share of the whole work, for progress. */
const drawnShare = 0.9
/** Between two of these the process hears a wish to stop. */
const pagesBetweenPauses = 16

/** Writes PDF: the pages `laidOut` was given for the same model, mark by mark. The same model gives the same bytes. */
export function createPdfWriter(faces: DocumentFaces, laidOut: LaidOutDocument): DocumentWriter {
  useNativeDeflate()
  return {
    format: 'pdf',
    async write(model, images, { onProgress, isCancelled }) {
      const pause = async (share: number): Promise<void> => {
        onProgress?.(share)
        await new Promise((resolve) => setImmediate(resolve))
        if (isCancelled?.() === true) throw new WritingCancelled()
      }
      await pause(0)
      const drawing = startDrawing(model, laidOut, images, faces)
      for (const [index, page] of laidOut.pages.entries()) {
        drawing.draw(page, index)
        if (index % pagesBetweenPauses === pagesBetweenPauses - 1) {
          await pause((drawnShare * index) / laidOut.pageCount)
        }
      }
      await pause(drawnShare)
      const bytes = drawing.finish()
      onProgress?.(1)
      return { bytes, pages: laidOut.pageCount, missingCharacters: laidOut.missingCharacters }
    },
  }
}

interface FontInUse {
  readonly id: string
  readonly encoder: GlyphEncoder
}

interface PdfDrawing {
  draw(page: PagePicture, index: number): void
  finish(): Uint8Array
}

function startDrawing(
  model: DocumentModel,
  laidOut: LaidOutDocument,
  images: readonly DocumentImage[],
  faces: DocumentFaces,
): PdfDrawing {
  const first = laidOut.pages[0]
  const pdf = new jsPDF({
    unit: 'pt',
    compress: true,
    putOnlyUsedFonts: true,
    ...(first ? paperOf(first) : {}),
  })
  const internals = internalsOf(pdf)
  internals.pdfEscape = pdfTextString
  setProperties(pdf, model)
  const fonts: Readonly<Record<Weight, FontInUse>> = {
    regular: takeOverFont(pdf, internals, 'normal', faces.regular),
    bold: takeOverFont(pdf, internals, 'bold', faces.bold),
  }
  const imageOf = new Map<string, DocumentImage>(images.map((image) => [image.id, image]))

  const draw = (mark: PageMark, pageHeight: number): void => {
    switch (mark.kind) {
      case 'text': {
        const weight: Weight = mark.bold ? 'bold' : 'regular'
        internals.write(textOperators(mark, fonts[weight], pageHeight))
        addLink(pdf, mark, faces[weight], laidOut.pageCount)
        return
      }
      case 'line':
        internals.write(lineOperators(mark, pageHeight))
        return
      case 'rect':
        internals.write(rectOperators(mark, pageHeight))
        return
      case 'polygon':
        drawTransparent(pdf, internals, mark.fillOpacity, polygonOperators(mark, pageHeight))
        return
      case 'image': {
        const image = imageOf.get(mark.imageId)
        if (!image) return
        const isPng = image.mediaType === 'image/png'
        const bytes = isPng ? plainPng(image.bytes) : image.bytes
        pdf.addImage(
          bytes,
          isPng ? 'PNG' : 'JPEG',
          mark.x,
          mark.y,
          mark.width,
          mark.height,
          mark.imageId,
          'MEDIUM',
        )
      }
    }
  }
  return {
    draw(page, index) {
      const { format, orientation } = paperOf(page)
      if (index > 0) pdf.addPage(format, orientation)
      for (const mark of page.marks) draw(mark, page.heightPt)
    },
    finish() {
      // Bookmarks count their height from the current page; the first one is as tall as any.
      pdf.setPage(1)
      addOutline(pdf, laidOut.headings)
      const file = Buffer.from(pdf.output('arraybuffer'))
      fillProperties(file, model)
      return new Uint8Array(file.buffer, file.byteOffset, file.length)
    },
  }
}

function paperOf(page: PagePicture): { format: [number, number]; orientation: 'portrait' | 'landscape' } {
  const orientation = page.widthPt > page.heightPt ? 'landscape' : 'portrait'
  return { format: [page.widthPt, page.heightPt], orientation }
}

/**
 * Puts our face where jsPDF has a standard one. Drawing a blank with it marks it as used; the blank is taken off the
 * page again.
 */
function takeOverFont(
  pdf: jsPDF,
  internals: JsPdfInternals,
  style: 'normal' | 'bold',
  face: DocumentFaces[Weight],
): FontInUse {
  pdf.setFont('helvetica', style)
  pdf.text(' ', 0, 0)
  internals.pages[1]?.splice(0)
  const { id } = internals.getFont('helvetica', style)
  const encoder = createGlyphEncoder(face)
  internals.events.subscribe('putFont', (place) => {
    if (place.font.id === id) embedFont(face, encoder, place)
  })
  return { id, encoder }
}

function drawTransparent(
  pdf: jsPDF,
  internals: JsPdfInternals,
  opacity: number | undefined,
  operators: string,
): void {
  if (opacity === undefined || opacity >= 1) {
    internals.write(operators)
    return
  }
  pdf.saveGraphicsState()
  const fillOnly: Pick<GState, 'opacity'> = { opacity }
  pdf.setGState(new GState(fillOnly))
  internals.write(operators)
  pdf.restoreGraphicsState()
}
