import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/** The place in the status bar where the page in front may say something. */
export const statusNoteId = 'status-note'

/** Counts, key hints and open problems of the page, at the right end of the status bar. */
export function StatusNote({ children }: { readonly children: ReactNode }) {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  useEffect(() => {
    setTarget(document.getElementById(statusNoteId))
  }, [])
  return target === null ? null : createPortal(children, target)
}
