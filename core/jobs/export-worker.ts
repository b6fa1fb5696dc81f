import { parentPort, workerData } from 'node:worker_threads'
import { exportDocuments } from './export-documents.ts'
import type { ExportMessage, ExportTask } from './export-task.ts'

/** Entry of the worker thread that writes documents; what it throws becomes the worker's `error` (A3). */
const port = parentPort
if (port === null) throw new Error('The export worker runs as a worker thread only')

/** Progress is told in whole percents, so that a long document does not flood the screen. */
let toldPercent = -1
const tell = (message: ExportMessage): void => {
  port.postMessage(message)
}
// Posted by `start-export-worker.ts` in the same version of the program, so its form is known.
const result = await exportDocuments(workerData as ExportTask, (share) => {
  const percent = Math.floor(share * 100)
  if (percent === toldPercent) return
  toldPercent = percent
  tell({ kind: 'progress', share })
})
tell({ kind: 'result', result })
