import { parentPort, workerData } from 'node:worker_threads'
import type { ExportMessage, ExportTask } from './export-task.ts'
import type { WorkerOrder } from './worker-order.ts'

/** Entry of every worker thread that works on documents; what it throws becomes the worker's `error` (A3). */
const port = parentPort
if (port === null) throw new Error('The export worker runs as a worker thread only')

// Posted by `start-export-worker.ts` or `layout-thread.ts` in the same version of the program.
const order = workerData as WorkerOrder
// A preview should not wait for the writers to be read, nor an export for what serves previews.
if (order.kind === 'layout') {
  const { serveLayouts } = await import('./serve-layouts.ts')
  serveLayouts(port, order.fonts, order.givenUp)
} else {
  await exportOnce(order.task)
}

async function exportOnce(task: ExportTask): Promise<void> {
  const { exportDocuments } = await import('./export-documents.ts')
  const tell = (message: ExportMessage): void => {
    port?.postMessage(message)
  }
  /** Progress is told in whole percents, so that a long document does not flood the screen. */
  let toldPercent = -1
  const result = await exportDocuments(task, (share) => {
    const percent = Math.floor(share * 100)
    if (percent === toldPercent) return
    toldPercent = percent
    tell({ kind: 'progress', share })
  })
  tell({ kind: 'result', result })
}
