import type { MessagePort } from 'node:worker_threads'
import { loadDocumentFaces } from '../documents/fonts/document-faces.ts'
import { layoutDocument } from '../documents/layout/layout-document.ts'
import { a4Geometry } from '../documents/layout/page-geometry.ts'
import { WritingCancelled } from '../documents/writers/writing-cancelled.ts'
import type { FontFiles } from '../ports/core-ports.ts'
import type { LayoutContent, LayoutMessage, LayoutRequest } from './layout-request.ts'

/** Pages in one message: few enough that reading it does not hold up the main thread. */
const pagesPerMessage = 20

/** Lays documents out as long as the thread lives, one after the other, with faces that stay loaded. */
export function serveLayouts(port: MessagePort, fonts: FontFiles, givenUp: SharedArrayBuffer): void {
  const faces = loadDocumentFaces(fonts)
  const lastGivenUp = new Int32Array(givenUp)
  const tell = (message: LayoutMessage): void => {
    port.postMessage(message)
  }
  port.on('message', ({ number, content }: LayoutRequest) => {
    const assertWanted = (): void => {
      if (Atomics.load(lastGivenUp, 0) >= number) throw new WritingCancelled()
    }
    try {
      assertWanted()
      // Written by `layout-thread.ts` from a LayoutContent.
      const { model, images } = JSON.parse(content) as LayoutContent
      const { pages, missingCharacters } = layoutDocument(model, images, faces, a4Geometry, assertWanted)
      for (let at = 0; at < pages.length; at += pagesPerMessage)
        tell({ kind: 'pages', number, pages: JSON.stringify(pages.slice(at, at + pagesPerMessage)) })
      tell({ kind: 'end', number, missingCharacters })
    } catch (error) {
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
      tell({ kind: 'failed', number, cause })
    }
  })
}
