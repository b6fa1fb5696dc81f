import type { MantineColorsTuple } from '@mantine/core'

/* Ten shades per hue, light to dark. Screens use the `--kp-*` tokens; only the theme reads these. */
export const ink: MantineColorsTuple = [
  '#eff6ff',
  '#deedff',
  '#c3ddff',
  '#a2c7f9',
  '#7caceb',
  '#5a8fd6',
  '#3b71b7',
  '#285c9f',
  '#1d4b86',
  '#133969',
]
export const ok: MantineColorsTuple = [
  '#eff9f1',
  '#def1e2',
  '#c2e5ca',
  '#a0d3ad',
  '#79bb8b',
  '#54a16b',
  '#31834d',
  '#1b6d3b',
  '#0f5b2f',
  '#064521',
]
export const warn: MantineColorsTuple = [
  '#fcf4ec',
  '#f9e8d6',
  '#f3d5b5',
  '#e5bc8c',
  '#d39e5e',
  '#b98139',
  '#9a620a',
  '#834f00',
  '#6e3f00',
  '#552f00',
]
export const bad: MantineColorsTuple = [
  '#fff1ef',
  '#ffe1dd',
  '#ffc8c2',
  '#ffa9a1',
  '#f5837c',
  '#de5f5a',
  '#bd3d3b',
  '#a3282a',
  '#8a1c1f',
  '#6b1114',
]
export const info: MantineColorsTuple = [
  '#eef8fa',
  '#dbeff5',
  '#bee2ec',
  '#99cedc',
  '#6eb6c7',
  '#459baf',
  '#197d91',
  '#00687b',
  '#005666',
  '#00424f',
]
export const gray: MantineColorsTuple = [
  '#f9fafb',
  '#f3f4f6',
  '#ebedef',
  '#e1e3e6',
  '#d0d3d7',
  '#8d939b',
  '#646b75',
  '#515761',
  '#383d47',
  '#1a1e26',
]
export const dark: MantineColorsTuple = [
  '#e4e6ea',
  '#babec4',
  '#9da2aa',
  '#646972',
  '#32373e',
  '#262a31',
  '#1e2228',
  '#191d22',
  '#14171b',
  '#0e1114',
]
