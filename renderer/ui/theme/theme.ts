import { createTheme, mergeThemeOverrides, type MantineThemeOverride, rem } from '@mantine/core'
import type { Language } from '../../../shared/domain/language.ts'
import { controlComponents } from './control-components.ts'
import { fontFamilies, monospaceFamily } from './fonts.ts'
import { bad, dark, gray, info, ink, ok, warn } from './palette.ts'
import { surfaceComponents } from './surface-components.ts'

const base = createTheme({
  colors: {
    ink,
    ok,
    warn,
    bad,
    info,
    gray,
    dark,
    // Names that stock components reach for on their own.
    blue: ink,
    green: ok,
    teal: ok,
    yellow: warn,
    orange: warn,
    red: bad,
    cyan: info,
  },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: '#1a1e26',
  autoContrast: false,
  fontFamilyMonospace: monospaceFamily,
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.5', sm: '1.54', md: '1.57', lg: '1.5', xl: '1.4' },
  headings: {
    fontFamily: 'inherit',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(20), lineHeight: '1.4' },
      h2: { fontSize: rem(16), lineHeight: '1.5' },
      h3: { fontSize: rem(14), lineHeight: '1.57' },
      h4: { fontSize: rem(13), lineHeight: '1.54' },
      h5: { fontSize: rem(12), lineHeight: '1.5' },
      h6: { fontSize: rem(12), lineHeight: '1.5' },
    },
  },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  radius: { xs: rem(2), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(12) },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  shadows: {
    xs: '0 1px 2px rgba(16, 20, 28, 0.06)',
    sm: '0 1px 3px rgba(16, 20, 28, 0.10)',
    md: '0 4px 12px rgba(16, 20, 28, 0.12)',
    lg: '0 8px 24px rgba(16, 20, 28, 0.16)',
    xl: '0 16px 40px rgba(16, 20, 28, 0.20)',
  },
  components: { ...controlComponents, ...surfaceComponents },
})

/** The look of every screen: one accent, neutral greys, four semantic hues (docs/design.md). */
export function themeFor(language: Language): MantineThemeOverride {
  return mergeThemeOverrides(base, { fontFamily: fontFamilies[language] })
}
