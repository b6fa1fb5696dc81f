/** Commands that a button, the native menu, a shortcut and the palette share; features register what each does. */
export const commandNames = [
  'palette.open',
  'shortcuts.show',
  'history.undo',
  'history.redo',
  'edit.commit',
  'document.export',
  'account.create',
  'analysis.create',
  'plan.create',
  'proposal.create',
  'go.home',
  'go.accounts',
  'go.plans',
  'go.proposals',
  'go.bin',
  'go.settings',
  'view.toggle-side',
  'view.theme',
  'view.language',
  'workspace.open',
  'workspace.back-up',
] as const
/** The name of one command. */
export type CommandName = (typeof commandNames)[number]

/** What menus, palette and shortcut list need to know of a command; what it does is registered on screen. */
export interface CommandDescriptor {
  readonly name: CommandName
  /** Electron accelerator syntax; the screen shows ⌘ for `CmdOrCtrl` on macOS. */
  readonly shortcut: string | null
  readonly menu: 'file' | 'edit' | 'view' | 'go' | 'help'
  /** Hidden where the shell cannot do it. */
  readonly needs: 'electron' | null
}

/** In menu order. The label is `commands.<name>`. */
export const commands: readonly CommandDescriptor[] = [
  { name: 'account.create', shortcut: null, menu: 'file', needs: null },
  { name: 'analysis.create', shortcut: null, menu: 'file', needs: null },
  { name: 'plan.create', shortcut: null, menu: 'file', needs: null },
  { name: 'proposal.create', shortcut: null, menu: 'file', needs: null },
  { name: 'workspace.open', shortcut: 'CmdOrCtrl+O', menu: 'file', needs: 'electron' },
  { name: 'workspace.back-up', shortcut: null, menu: 'file', needs: null },
  { name: 'document.export', shortcut: 'CmdOrCtrl+E', menu: 'file', needs: null },
  { name: 'edit.commit', shortcut: 'CmdOrCtrl+S', menu: 'edit', needs: null },
  { name: 'history.undo', shortcut: 'CmdOrCtrl+Z', menu: 'edit', needs: null },
  { name: 'history.redo', shortcut: 'CmdOrCtrl+Shift+Z', menu: 'edit', needs: null },
  { name: 'palette.open', shortcut: 'CmdOrCtrl+K', menu: 'view', needs: null },
  { name: 'view.toggle-side', shortcut: 'CmdOrCtrl+.', menu: 'view', needs: null },
  { name: 'view.theme', shortcut: null, menu: 'view', needs: null },
  { name: 'view.language', shortcut: null, menu: 'view', needs: null },
  { name: 'go.home', shortcut: 'CmdOrCtrl+1', menu: 'go', needs: null },
  { name: 'go.accounts', shortcut: 'CmdOrCtrl+2', menu: 'go', needs: null },
  { name: 'go.plans', shortcut: 'CmdOrCtrl+3', menu: 'go', needs: null },
  { name: 'go.proposals', shortcut: 'CmdOrCtrl+4', menu: 'go', needs: null },
  { name: 'go.bin', shortcut: null, menu: 'go', needs: null },
  { name: 'go.settings', shortcut: 'CmdOrCtrl+,', menu: 'go', needs: null },
  { name: 'shortcuts.show', shortcut: 'F1', menu: 'help', needs: null },
]
