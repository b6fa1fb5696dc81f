import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** Pages this far beyond what is visible are drawn already, so that scrolling meets no blank paper. */
const reach = '100% 0px'

/** Whether an element is in sight or soon will be. */
export function useNearViewport<Target extends Element>(): [RefObject<Target | null>, boolean] {
  const target = useRef<Target>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    const element = target.current
    if (!element) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        setIsNear(entries.at(-1)?.isIntersecting ?? false)
      },
      { rootMargin: reach },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [target, isNear]
}
