import type { AppEvent } from '../../shared/contract/events.ts'
import type { Subscribe } from '../../shared/contract/methods.ts'
import type { Logger } from '../ports/core-ports.ts'

/** Passes events to every listener; a listener that fails does not keep them from the others. */
export interface EventHub {
  readonly subscribe: Subscribe
  readonly emit: (event: AppEvent) => void
}

export function createEventHub(logger: Logger): EventHub {
  const listeners = new Set<(event: AppEvent) => void>()
  return {
    subscribe: (listener) => {
      // Wrapped, so that subscribing the same function twice makes two subscriptions.
      const entry = (event: AppEvent): void => {
        listener(event)
      }
      listeners.add(entry)
      return () => {
        listeners.delete(entry)
      }
    },
    emit: (event) => {
      for (const listener of [...listeners]) {
        try {
          listener(event)
        } catch (error) {
          logger.error('event.listener-failed', error, { event: event.name })
        }
      }
    },
  }
}
