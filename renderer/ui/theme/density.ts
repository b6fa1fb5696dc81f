import { rem } from '@mantine/core'

/** Heights in px: controls, rows of grids and lists, the frame. Dense but reachable (docs/design.md). */
export const density = {
  control: { xs: 24, sm: 28, md: 32, lg: 40 },
  row: { grid: 30, list: 36, tall: 48 },
  frame: { header: 48, toolbar: 40, status: 28, rail: { 'zh-CN': 64, en: 92 } },
  icon: { badge: 12, inline: 14, control: 16, rail: 20 },
} as const

export type ControlSize = keyof typeof density.control

const fontSizes = { xs: 12, sm: 13, md: 14, lg: 16 } as const
const paddings = { xs: 8, sm: 10, md: 12, lg: 16 } as const

/** Stock components pass any size; unknown ones fall back to ours. */
export function controlSize(size: unknown, fallback: ControlSize = 'sm'): ControlSize {
  return size === 'xs' || size === 'sm' || size === 'md' || size === 'lg' ? size : fallback
}
export const controlHeight = (size: ControlSize): string => rem(density.control[size])
export const controlFontSize = (size: ControlSize): string => rem(fontSizes[size])
export const controlPadding = (size: ControlSize): string => rem(paddings[size])
