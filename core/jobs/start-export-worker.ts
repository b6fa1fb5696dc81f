import { Worker } from 'node:worker_threads'
import type { ExportMessage, ExportResult, ExportTask } from './export-task.ts'
import type { RunningWork } from './job-board.ts'
import type { WorkerOrder } from './worker-order.ts'

/** A document that needs more than this is broken; better one failed export than a frozen computer. */
const memoryLimitMb = 2_048

/** Writes documents in a thread of their own, so that typing never waits for an export (A3). */
export function startExportWorker(
  entry: URL,
  task: ExportTask,
  onProgress: (share: number) => void,
): RunningWork<ExportResult> {
  const workerData: WorkerOrder = { kind: 'export', task }
  const worker = new Worker(entry, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
  })
  const done = new Promise<ExportResult>((resolve, reject) => {
    worker.on('message', (message: ExportMessage) => {
      if (message.kind === 'progress') onProgress(message.share)
      else resolve(message.result)
    })
    worker.on('error', reject)
    // After a result this changes nothing; without one the thread ended before its time.
    worker.on('exit', (code) => {
      reject(new Error(`The export worker ended with code ${String(code)} and no result`))
    })
  })
  return {
    done,
    stop: async () => {
      await worker.terminate()
    },
  }
}
