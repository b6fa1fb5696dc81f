interface Keys {
  readonly key: string
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** Reads Electron's accelerator syntax as far as the descriptors use it: `CmdOrCtrl+Shift+Z`, `F1`. */
function parse(shortcut: string): Keys {
  const parts = shortcut.split('+')
  return {
    key: (parts.at(-1) ?? '').toLowerCase(),
    mod: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  }
}

export const isMac = (platform: string): boolean => /mac|iphone|ipad/iu.test(platform)

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether the keys pressed are this shortcut; ⌘ counts on macOS, Ctrl elsewhere. */
export function matchesShortcut(shortcut: string, pressed: Pressed, onMac: boolean): boolean {
  const keys = parse(shortcut)
  const mod = onMac ? pressed.metaKey : pressed.ctrlKey
  return (
    pressed.key.toLowerCase() === keys.key &&
    mod === keys.mod &&
    pressed.shiftKey === keys.shift &&
    pressed.altKey === keys.alt
  )
}

/** As printed beside a command: `Ctrl K`, `⇧⌘Z`. */
export function shortcutLabel(shortcut: string, onMac: boolean): string {
  const keys = parse(shortcut)
  const key =
    keys.key.length === 1 ? keys.key.toUpperCase() : keys.key.replace(/^./u, (first) => first.toUpperCase())
  if (onMac) return `${keys.alt ? '⌥' : ''}${keys.shift ? '⇧' : ''}${keys.mod ? '⌘' : ''}${key}`
  return [keys.mod ? 'Ctrl' : '', keys.alt ? 'Alt' : '', keys.shift ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join(' ')
}
