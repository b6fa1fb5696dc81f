/** Colours by meaning, once per scheme; every one becomes a CSS variable `--kp-<name>`. Screens never write a hex value. */
export const tokens = {
  light: {
    canvas: '#f6f7f8', // page background, workbench gutter
    surface: '#ffffff', // cards, editors, grids
    sunken: '#f0f1f4', // rail, table heads, group rows
    raised: '#ffffff', // menus, popovers, dialogs
    hover: '#f0f2f5', // row and item hover
    line: '#e3e5e9', // hairlines
    'line-strong': '#868d97', // borders of controls, 3:1 on surface
    text: '#1a1e26',
    'text-2': '#434a55', // secondary text
    'text-3': '#5f6671', // meta text, captions, placeholders
    accent: '#285c9f', // filled buttons, current item
    'accent-hover': '#1d4b86',
    'on-accent': '#ffffff',
    'accent-text': '#1f539a', // links, current nav text
    'accent-soft': '#e8f0fb', // selection, current item background
    'accent-line': '#9dbde8',
    'ok-text': '#176236',
    'ok-soft': '#e6f4e9',
    'ok-line': '#54a16b',
    'warn-text': '#7a4a00',
    'warn-soft': '#fbeedd',
    'warn-line': '#b98139',
    'bad-text': '#a3282a',
    'bad-soft': '#ffebe8',
    'bad-line': '#de5f5a',
    'info-text': '#00606f',
    'info-soft': '#e2f2f6',
    'info-line': '#459baf',
    focus: '#3b71b7',
    paper: '#ffffff', // a printed page, in both schemes
    'paper-text': '#1a1e26',
    'paper-text-2': '#5f6671',
    'paper-line': '#9aa0aa',
    'paper-head': '#e6e9ee',
  },
  dark: {
    canvas: '#14171b',
    surface: '#1a1e23',
    sunken: '#15181d',
    raised: '#22272e',
    hover: '#232830',
    line: '#2c3138',
    'line-strong': '#6c737e',
    text: '#e4e6ea',
    'text-2': '#c0c5cd',
    'text-3': '#9aa1ac',
    accent: '#3b71b7',
    'accent-hover': '#3368ae',
    'on-accent': '#ffffff',
    'accent-text': '#90bbf5',
    'accent-soft': '#1d2c42',
    'accent-line': '#3f6598',
    'ok-text': '#86cb99',
    'ok-soft': '#172a1e',
    'ok-line': '#31834d',
    'warn-text': '#e3b071',
    'warn-soft': '#30241a',
    'warn-line': '#9a620a',
    'bad-text': '#ff9d95',
    'bad-soft': '#371f20',
    'bad-line': '#bd3d3b',
    'info-text': '#7cc3d4',
    'info-soft': '#14292f',
    'info-line': '#197d91',
    focus: '#7caceb',
    paper: '#eceef0',
    'paper-text': '#1a1e26',
    'paper-text-2': '#555c67',
    'paper-line': '#9aa0aa',
    'paper-head': '#dfe2e8',
  },
} as const

export type SchemeName = keyof typeof tokens
export type TokenName = keyof (typeof tokens)['light']
