import type { CSSVariablesResolver } from '@mantine/core'
import { bad, info, ok, warn } from './palette.ts'
import { type SchemeName, tokens } from './tokens.ts'

/** Colour names stock components reach for on their own, by our hue. */
const aliases = {
  ok: ['ok', 'green', 'teal'],
  warn: ['warn', 'yellow', 'orange'],
  bad: ['bad', 'red'],
  info: ['info', 'cyan'],
} as const
type Hue = keyof typeof aliases
const hues: readonly Hue[] = ['ok', 'warn', 'bad', 'info']
const darkFill: Readonly<Record<Hue, string>> = { ok: ok[7], warn: warn[7], bad: bad[6], info: info[7] }
const darkFillHover: Readonly<Record<Hue, string>> = { ok: ok[8], warn: warn[8], bad: bad[7], info: info[8] }
const lightFillHover: Readonly<Record<Hue, string>> = { ok: ok[8], warn: warn[8], bad: bad[8], info: info[8] }

type Variables = Record<string, string>

function accentVariables(name: string, scheme: SchemeName): Variables {
  const t = tokens[scheme]
  return {
    [`--mantine-color-${name}-filled`]: t.accent,
    [`--mantine-color-${name}-filled-hover`]: t['accent-hover'],
    [`--mantine-color-${name}-light`]: t['accent-soft'],
    [`--mantine-color-${name}-light-hover`]: t['accent-soft'],
    [`--mantine-color-${name}-light-color`]: t['accent-text'],
    [`--mantine-color-${name}-outline`]: t['accent-text'],
    [`--mantine-color-${name}-outline-hover`]: t['accent-soft'],
    [`--mantine-color-${name}-text`]: t['accent-text'],
  }
}

function semanticVariables(name: string, hue: Hue, scheme: SchemeName): Variables {
  const t = tokens[scheme]
  const isLight = scheme === 'light'
  return {
    [`--mantine-color-${name}-filled`]: isLight ? t[`${hue}-text`] : darkFill[hue],
    [`--mantine-color-${name}-filled-hover`]: isLight ? lightFillHover[hue] : darkFillHover[hue],
    [`--mantine-color-${name}-light`]: t[`${hue}-soft`],
    [`--mantine-color-${name}-light-hover`]: t[`${hue}-soft`],
    [`--mantine-color-${name}-light-color`]: t[`${hue}-text`],
    [`--mantine-color-${name}-outline`]: t[`${hue}-text`],
    [`--mantine-color-${name}-outline-hover`]: t[`${hue}-soft`],
    [`--mantine-color-${name}-text`]: t[`${hue}-text`],
  }
}

function variablesOf(scheme: SchemeName): Variables {
  const t = tokens[scheme]
  const isLight = scheme === 'light'
  return {
    ...Object.fromEntries(Object.entries(t).map(([name, value]) => [`--kp-${name}`, value])),
    '--mantine-color-text': t.text,
    '--mantine-color-body': t.surface,
    '--mantine-color-dimmed': t['text-3'],
    '--mantine-color-placeholder': t['text-3'],
    '--mantine-color-error': t['bad-text'],
    '--mantine-color-anchor': t['accent-text'],
    '--mantine-color-default': t.surface,
    '--mantine-color-default-hover': t.hover,
    '--mantine-color-default-color': t.text,
    '--mantine-color-default-border': isLight ? '#cfd3d9' : '#3a4049',
    '--mantine-color-disabled': t.sunken,
    '--mantine-color-disabled-color': t['text-3'],
    '--mantine-color-disabled-border': t.line,
    '--mantine-primary-color-contrast': t['on-accent'],
    ...accentVariables('ink', scheme),
    ...accentVariables('blue', scheme),
    ...Object.fromEntries(
      hues.flatMap((hue) =>
        aliases[hue].flatMap((name) => Object.entries(semanticVariables(name, hue, scheme))),
      ),
    ),
    '--mantine-color-gray-light': isLight ? '#eceef1' : '#2a2f37',
    '--mantine-color-gray-light-hover': t.hover,
    '--mantine-color-gray-light-color': t['text-2'],
    '--mantine-color-gray-outline': t['text-2'],
    '--mantine-color-gray-outline-hover': t.hover,
    '--mantine-color-gray-text': t['text-2'],
    '--mantine-color-gray-filled': isLight ? '#515761' : '#4a505a',
  }
}

/** Turns the tokens into CSS variables and points Mantine's own variables at them. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf('light'),
  dark: variablesOf('dark'),
})
