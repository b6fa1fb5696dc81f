import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/**
 * Puts the focus on an element that may only be there after the next drawing; elements carry `data-focus`. A line
 * that is moved is drawn anew and loses the focus once more, so the wish holds until the user does something.
 */
export function useFocusSoon(container: RefObject<HTMLElement | null>): (key: string) => void {
  const wanted = useRef<{ readonly key: string; readonly isMet: boolean } | null>(null)
  const [, setAsked] = useState(0)
  useEffect(() => {
    const wish = wanted.current
    if (wish === null || (wish.isMet && document.activeElement !== document.body)) return
    const element = container.current?.querySelector(`[data-focus="${CSS.escape(wish.key)}"]`)
    if (!(element instanceof HTMLElement)) return
    wanted.current = { ...wish, isMet: true }
    element.focus()
    if (element instanceof HTMLTextAreaElement)
      element.setSelectionRange(element.value.length, element.value.length)
  })
  useEffect(() => {
    const letGo = (): void => {
      if (wanted.current?.isMet === true) wanted.current = null
    }
    document.addEventListener('pointerdown', letGo, true)
    document.addEventListener('keydown', letGo, true)
    return () => {
      document.removeEventListener('pointerdown', letGo, true)
      document.removeEventListener('keydown', letGo, true)
    }
  }, [])
  return useCallback((key) => {
    wanted.current = { key, isMet: false }
    setAsked((count) => count + 1)
  }, [])
}
