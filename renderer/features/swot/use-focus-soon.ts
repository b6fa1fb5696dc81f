import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** Puts the focus on an element that may only be there after the next drawing; elements carry `data-focus`. */
export function useFocusSoon(container: RefObject<HTMLElement | null>): (key: string) => void {
  const wanted = useRef<string | null>(null)
  const [, setAsked] = useState(0)
  useEffect(() => {
    if (wanted.current === null) return
    const element = container.current?.querySelector(`[data-focus="${CSS.escape(wanted.current)}"]`)
    if (!(element instanceof HTMLElement)) return
    wanted.current = null
    element.focus()
    if (element instanceof HTMLTextAreaElement)
      element.setSelectionRange(element.value.length, element.value.length)
  })
  return useCallback((key) => {
    wanted.current = key
    setAsked((count) => count + 1)
  }, [])
}
