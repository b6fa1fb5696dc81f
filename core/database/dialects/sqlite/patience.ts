import { setTimeout as pause } from 'node:timers/promises'
import { AppFailure } from '../../../app/app-failure.ts'
import { isBusy, toAppFailure } from './sqlite-failure.ts'

/** How long one attempt blocks the process for a lock, in milliseconds; A4 allows 250. */
export const busyWaitMs = 100
/** How long attempts go on before the user hears "locked", in milliseconds (A4). */
export const patienceMs = 5_000

/**
 * Tries again while another process holds the lock. The waits between attempts do not block, because a
 * synchronous wait would freeze the window (A4).
 */
export async function withPatience<T>(attempt: () => T, limitMs: number = patienceMs): Promise<T> {
  const started = performance.now()
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error)) throw toAppFailure(error)
      if (performance.now() - started >= limitMs) throw new AppFailure('workspace.locked', { cause: error })
    }
    // Uneven, so that two waiting processes do not meet again at the same moment.
    await pause(10 + Math.random() * 40)
  }
}
