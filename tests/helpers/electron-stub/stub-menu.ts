import { StubWindow } from './stub-windows.ts'

interface ItemOptions {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly submenu?: readonly ItemOptions[]
  readonly click?: (item: unknown, window: unknown, event: unknown) => void
}

class StubMenuItem {
  readonly id: string | undefined
  readonly label: string
  readonly submenu: StubMenu | undefined
  private readonly options: ItemOptions
  constructor(options: ItemOptions) {
    this.options = options
    this.id = options.id
    this.label = options.label ?? options.role ?? ''
    this.submenu = options.submenu === undefined ? undefined : StubMenu.buildFromTemplate(options.submenu)
  }
  click(): void {
    this.options.click?.(this, StubWindow.getFocusedWindow(), {})
  }
}

export class StubMenu {
  private static current: StubMenu | null = null
  items: readonly StubMenuItem[] = []
  static buildFromTemplate(template: readonly ItemOptions[]): StubMenu {
    const menu = new StubMenu()
    menu.items = template.map((options) => new StubMenuItem(options))
    return menu
  }
  static setApplicationMenu(menu: StubMenu): void {
    StubMenu.current = menu
  }
  static getApplicationMenu(): StubMenu | null {
    return StubMenu.current
  }
  getMenuItemById(id: string): StubMenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item
      const inside = item.submenu?.getMenuItemById(id)
      if (inside !== undefined && inside !== null) return inside
    }
    return null
  }
}
