import type { AppEvent } from '../../shared/contract/events.ts'
import type { Subscribe } from '../../shared/contract/methods.ts'
import type { HostRequests } from './http-request.ts'

const firstWaitMs = 500
const longestWaitMs = 10_000

/** Splits a stream of text into its complete lines, across any boundaries of the pieces. */
export function createLineSplitter(onLine: (line: string) => void): (piece: string) => void {
  let rest = ''
  return (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') onLine(line)
  }
}

/** A listener that fails is a mistake of its own, not the end of the stream, and keeps nothing from the others. */
function pass(event: AppEvent, listener: (event: AppEvent) => void): void {
  try {
    listener(event)
  } catch (cause) {
    reportError(cause)
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Listens to the host for as long as the page lives. `onGap` tells that events may have been missed and everything
 * shown has to be asked for again.
 */
export function listenToHost(requests: HostRequests, onGap: () => void): Subscribe {
  const listeners = new Set<(event: AppEvent) => void>()

  async function readOnce(): Promise<boolean> {
    const response = await requests.post('/events', { body: '{}' })
    if (response?.ok !== true || response.body === null) return false
    const split = createLineSplitter((line) => {
      // Written by our own host, one event a line (A3).
      const event = JSON.parse(line) as AppEvent
      for (const listener of [...listeners]) pass(event, listener)
    })
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    try {
      for (;;) {
        const piece = await reader.read()
        if (piece.done) return true
        split(piece.value)
      }
    } catch {
      return true
    }
  }

  async function readForever(): Promise<void> {
    let wait = firstWaitMs
    while (requests.state.get() !== 'no-session') {
      const wasOpen = await readOnce()
      if (wasOpen) wait = firstWaitMs
      await pause(wait)
      wait = Math.min(wait * 2, longestWaitMs)
      if (wasOpen) onGap()
    }
  }
  void readForever()

  return (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}
