import { join } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.ts'

/** Smallest window the screens are designed for, in px. */
export const smallestWindow = { width: 1024, height: 700 } as const
const firstWindow: WindowState = { width: 1366, height: 860, isMaximized: false }

const stateSchema = z.strictObject({
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  x: z.int().optional(),
  y: z.int().optional(),
  isMaximized: z.boolean(),
})
export type WindowState = z.infer<typeof stateSchema>

/** Where a remembered window fits: a display that is gone must not swallow it. */
export function fitToDisplays(state: WindowState, displays: readonly Rectangle[]): WindowState {
  const { x, y, ...size } = state
  const width = Math.max(smallestWindow.width, size.width)
  const height = Math.max(smallestWindow.height, size.height)
  const isVisible =
    x !== undefined &&
    y !== undefined &&
    displays.some(
      (area) =>
        x + 100 < area.x + area.width &&
        x + width - 100 > area.x &&
        y >= area.y &&
        y + 50 < area.y + area.height,
    )
  return isVisible ? { ...size, width, height, x, y } : { ...size, width, height }
}

export function readWindowState(userDataFolder: string, displays: readonly Rectangle[]): WindowState {
  return fitToDisplays(readJsonFile(join(userDataFolder, 'window.json'), stateSchema, firstWindow), displays)
}

/** Writes size and place when the window closes. */
export function rememberWindow(window: BrowserWindow, userDataFolder: string): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds()
    writeJsonFile(join(userDataFolder, 'window.json'), {
      x,
      y,
      width,
      height,
      isMaximized: window.isMaximized(),
    })
  })
}
