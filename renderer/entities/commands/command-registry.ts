import { createContext, useContext, useEffect, useRef } from 'react'
import type { CommandName } from '../../../shared/contract/commands/command.ts'
import { createStore, type Store } from '../../ui/store.ts'

/** What each command does at the moment; the page in front decides (A3). */
export interface CommandRegistry {
  /** The latest registration wins until it is taken back. */
  readonly register: (name: CommandName, run: () => void) => () => void
  /** False where nothing on screen answers to the command. */
  readonly invoke: (name: CommandName) => boolean
  readonly available: Store<ReadonlySet<CommandName>>
}

export function createCommandRegistry(): CommandRegistry {
  const runs = new Map<CommandName, readonly (() => void)[]>()
  const available = createStore<ReadonlySet<CommandName>>(new Set())
  const publish = (): void => {
    available.set(new Set([...runs].filter(([, list]) => list.length > 0).map(([name]) => name)))
  }
  return {
    available,
    register: (name, run) => {
      runs.set(name, [...(runs.get(name) ?? []), run])
      publish()
      return () => {
        runs.set(
          name,
          (runs.get(name) ?? []).filter((one) => one !== run),
        )
        publish()
      }
    },
    invoke: (name) => {
      const run = runs.get(name)?.at(-1)
      run?.()
      return run !== undefined
    },
  }
}

export const CommandContext = createContext<CommandRegistry | null>(null)

export function useCommands(): CommandRegistry {
  const registry = useContext(CommandContext)
  if (registry === null) throw new Error('No command registry above this component')
  return registry
}

/** Answers a command as long as the component is on screen and the command makes sense. */
export function useCommand(name: CommandName, run: () => void, isEnabled = true): void {
  const registry = useCommands()
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!isEnabled) return undefined
    return registry.register(name, () => {
      latest.current()
    })
  }, [registry, name, isEnabled])
}
