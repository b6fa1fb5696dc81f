import { useState } from 'react'

export interface WidthLimits {
  readonly initial: number
  readonly min: number
  readonly max: number
}

const clamp = (value: number, { min, max }: WidthLimits): number => Math.min(max, Math.max(min, value))

function read(key: string): number {
  const stored = Number(window.localStorage.getItem(key))
  return Number.isFinite(stored) ? stored : 0
}

/** A panel's width on this machine, kept between sessions. */
export function useRememberedWidth(name: string, limits: WidthLimits): [number, (next: number) => void] {
  const key = `keyplan.width.${name}`
  const [width, setWidth] = useState(() => clamp(read(key) || limits.initial, limits))
  return [
    width,
    (next) => {
      const fitting = clamp(Math.round(next), limits)
      setWidth(fitting)
      window.localStorage.setItem(key, String(fitting))
    },
  ]
}
