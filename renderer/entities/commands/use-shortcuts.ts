import { useEffect } from 'react'
import { commands } from '../../../shared/contract/commands/command.ts'
import { useCommands } from './command-registry.ts'
import { isMac, matchesShortcut } from './shortcut.ts'

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio], [data-stands-for-grid]), textarea'))

/** Turns key presses into commands. In a text field undo and redo belong to the field (A4). */
export function useShortcuts(): void {
  const registry = useCommands()
  useEffect(() => {
    const onMac = isMac(navigator.platform)
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const command = commands.find(
        ({ shortcut }) => shortcut !== null && matchesShortcut(shortcut, event, onMac),
      )
      if (command === undefined) return
      const isHistory = command.name === 'history.undo' || command.name === 'history.redo'
      if (isHistory && isTextField(event.target)) return
      // Even where nothing answers, the browser's own meaning (save page, bookmark) would only confuse.
      event.preventDefault()
      registry.invoke(command.name)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [registry])
}
