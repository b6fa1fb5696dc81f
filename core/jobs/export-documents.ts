import { Resvg } from '@resvg/resvg-js'
import type { DocumentFormat, DocumentWriter } from '../../shared/document-model/document-model.ts'
import { assertNever } from '../../shared/domain/assert-never.ts'
import { type DocumentFaces, loadDocumentFaces } from '../documents/fonts/document-faces.ts'
import type { LaidOutDocument } from '../documents/layout/laid-out-document.ts'
import { layoutDocument } from '../documents/layout/layout-document.ts'
import { a4Geometry } from '../documents/layout/page-geometry.ts'
import { createDocxWriter } from '../documents/writers/docx/docx-writer.ts'
import { createHtmlWriter } from '../documents/writers/html/html-writer.ts'
import { createPdfWriter } from '../documents/writers/pdf/write-pdf.ts'
import type { ExportedFile, ExportResult, ExportTask } from './export-task.ts'

/** Share of the whole work that laying out the pages takes. */
const layoutShare = 0.3

/** Lays the document out once and writes it in each format asked for. */
export async function exportDocuments(
  task: ExportTask,
  onProgress: (share: number) => void,
): Promise<ExportResult> {
  const faces = loadDocumentFaces(task.fonts)
  const laidOut = layoutDocument(task.model, task.images, faces, a4Geometry)
  onProgress(layoutShare)
  const files: ExportedFile[] = []
  const missing = new Set(laidOut.missingCharacters)
  const share = (1 - layoutShare) / task.formats.length
  for (const [index, format] of task.formats.entries()) {
    const before = layoutShare + index * share
    const written = await writerFor(format, task, faces, laidOut).write(task.model, task.images, {
      onProgress: (part) => {
        onProgress(before + part * share)
      },
    })
    for (const character of written.missingCharacters) missing.add(character)
    files.push({ format, bytes: written.bytes })
  }
  return { files, missingCharacters: [...missing] }
}

function writerFor(
  format: DocumentFormat,
  task: ExportTask,
  faces: DocumentFaces,
  laidOut: LaidOutDocument,
): DocumentWriter {
  switch (format) {
    case 'docx':
      return createDocxWriter({
        geometry: a4Geometry,
        faces,
        headings: laidOut.headings,
        renderPng: pngRenderer(task),
      })
    case 'pdf':
      return createPdfWriter(faces, laidOut)
    case 'html':
      return createHtmlWriter()
    default:
      return assertNever(format)
  }
}

/** Draws with the document's own faces only, at twice the size, so that print stays sharp. */
function pngRenderer({ fonts }: ExportTask): (svg: string) => Uint8Array {
  return (svg) =>
    new Resvg(svg, {
      fitTo: { mode: 'zoom', value: 2 },
      font: {
        loadSystemFonts: false,
        fontFiles: [fonts.regularFont, fonts.boldFont],
        defaultFontFamily: 'Noto Sans SC',
        sansSerifFamily: 'Noto Sans SC',
      },
    })
      .render()
      .asPng()
}
