import { Worker } from 'node:worker_threads'
import type { PagePicture } from '../../shared/document-model/page-picture.ts'
import type { FontFiles } from '../ports/core-ports.ts'
import type { LayoutMessage, LayoutRequest } from './layout-request.ts'
import type { WorkerOrder } from './worker-order.ts'

/** Pages of one document, as the preview shows them. */
export interface LaidOutPages {
  readonly pages: readonly PagePicture[]
  readonly missingCharacters: readonly string[]
}

/** A thread that lays out one document at a time and stays warm in between. */
export interface LayoutThread {
  /** Fails when the thread fails or the layout is given up. Not called while another one is under way. */
  layOut(content: string): Promise<LaidOutPages>
  /** Ends the layout under way, if any, at its next stretch of text. */
  giveUp(): void
  close(): Promise<void>
}

/** A preview that needs more than this is broken; it fails alone. */
const memoryLimitMb = 1_024
const timeLimitMs = 120_000

interface Pending {
  readonly number: number
  readonly pages: PagePicture[]
  readonly settle: PromiseWithResolvers<LaidOutPages>
}

/** Starts its worker with the first document; one that broke is replaced with the next. */
export function createLayoutThread(entry: URL, { regularFont, boldFont }: FontFiles): LayoutThread {
  const givenUp = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  let worker: Worker | null = null
  let pending: Pending | null = null
  let number = 0

  const fail = (cause: Error): void => {
    pending?.settle.reject(cause)
    pending = null
  }
  const onMessage = (message: LayoutMessage): void => {
    if (message.number !== pending?.number) return
    const { pages, settle } = pending
    if (message.kind === 'pages') {
      // Made by `serve-layouts.ts` from pages.
      pages.push(...(JSON.parse(message.pages) as readonly PagePicture[]))
      return
    }
    if (message.kind === 'failed') {
      fail(new Error(message.cause))
      return
    }
    pending = null
    settle.resolve({ pages, missingCharacters: message.missingCharacters })
  }
  const start = (): Worker => {
    const workerData: WorkerOrder = { kind: 'layout', fonts: { regularFont, boldFont }, givenUp }
    const started = new Worker(entry, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    })
    started.on('message', onMessage)
    started.on('error', (cause: Error) => {
      if (started === worker) fail(cause)
    })
    started.on('exit', (code) => {
      if (started !== worker) return
      worker = null
      fail(new Error(`The layout worker ended with code ${String(code)}`))
    })
    return started
  }
  const end = async (cause: Error): Promise<void> => {
    const ending = worker
    worker = null
    fail(cause)
    await ending?.terminate()
  }

  return {
    layOut: async (content) => {
      const thread = (worker ??= start())
      // A waiting thread keeps no process alive; a working one does.
      thread.ref()
      number += 1
      const settle = Promise.withResolvers<LaidOutPages>()
      pending = { number, pages: [], settle }
      const request: LayoutRequest = { number, content }
      thread.postMessage(request)
      const timer = setTimeout(() => {
        void end(new Error('The layout took too long'))
      }, timeLimitMs)
      try {
        return await settle.promise
      } finally {
        clearTimeout(timer)
        thread.unref()
      }
    },
    giveUp: () => {
      if (pending === null) return
      Atomics.store(new Int32Array(givenUp), 0, pending.number)
      fail(new Error('The layout was given up'))
    },
    close: () => end(new Error('The workspace was closed')),
  }
}
