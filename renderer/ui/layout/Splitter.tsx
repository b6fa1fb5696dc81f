import type { KeyboardEvent, PointerEvent } from 'react'

interface SplitterProps {
  readonly label: string
  readonly width: number
  readonly min: number
  readonly max: number
  readonly onResize: (width: number) => void
  /** The panel whose width is meant lies on that side of the line. */
  readonly panel: 'before' | 'after'
}

const keyStep = 16

/** The line between two panels: dragged, or moved with the arrow keys. */
export function Splitter({ label, width, min, max, onResize, panel }: SplitterProps) {
  const direction = panel === 'before' ? 1 : -1
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const line = event.currentTarget
    const startX = event.clientX
    line.setPointerCapture(event.pointerId)
    const onMove = (move: globalThis.PointerEvent): void => {
      onResize(width + (move.clientX - startX) * direction)
    }
    const onUp = (): void => {
      line.removeEventListener('pointermove', onMove)
    }
    line.addEventListener('pointermove', onMove)
    line.addEventListener('pointerup', onUp, { once: true })
    line.addEventListener('pointercancel', onUp, { once: true })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    onResize(width + (event.key === 'ArrowRight' ? keyStep : -keyStep) * direction)
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className="splitter"
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
