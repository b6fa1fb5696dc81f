import { createInterface } from 'node:readline'

/** Calls back on each Enter; returns a function that stops listening. */
export function onEnter(listener: () => void): () => void {
  const lines = createInterface({ input: process.stdin, terminal: false })
  lines.on('line', listener)
  return () => {
    lines.close()
  }
}

/** Waits until the process is asked to stop (Ctrl-C, termination, a closed terminal). */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve()
      })
    }
  })
}
