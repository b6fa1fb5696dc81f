import { Menu, type MenuItemConstructorOptions } from 'electron'
import { type CommandName, commands } from '../../shared/contract/commands/command.ts'
import type { Translate } from '../../shared/i18n/translator.ts'

export interface NativeMenuContext {
  readonly t: Translate
  readonly platform: NodeJS.Platform
  readonly recentWorkspaces: readonly string[]
  readonly invoke: (command: CommandName) => void
  readonly openWorkspace: (folder: string | null) => void
}

const sections = ['file', 'edit', 'view', 'go', 'help'] as const

/**
 * The menu as a template, from the same descriptors as buttons and palette. The field's own undo must keep working,
 * so undo and redo show their shortcut without taking the key.
 */
export function nativeMenuTemplate(context: NativeMenuContext): MenuItemConstructorOptions[] {
  const { t, platform } = context
  const run = (name: CommandName): void => {
    if (name === 'workspace.open') context.openWorkspace(null)
    else context.invoke(name)
  }
  const itemsOf = (section: (typeof sections)[number]): MenuItemConstructorOptions[] =>
    commands
      .filter((command) => command.menu === section)
      .map((command) => ({
        id: command.name,
        label: t(`commands.${command.name}`),
        ...(command.shortcut === null ? {} : { accelerator: command.shortcut, registerAccelerator: false }),
        click: () => {
          run(command.name)
        },
      }))
  const recent: MenuItemConstructorOptions = {
    id: 'recent',
    label: t('desktop.recentWorkspaces'),
    enabled: context.recentWorkspaces.length > 0,
    submenu: context.recentWorkspaces.map((folder) => ({
      label: folder,
      click: () => {
        context.openWorkspace(folder)
      },
    })),
  }
  const extra: Record<(typeof sections)[number], MenuItemConstructorOptions[]> = {
    file: [recent, { type: 'separator' }, { role: 'quit', label: t('desktop.quit') }],
    edit: [
      { type: 'separator' },
      { role: 'cut', label: t('desktop.cut') },
      { role: 'copy', label: t('desktop.copy') },
      { role: 'paste', label: t('desktop.paste') },
      { role: 'selectAll', label: t('desktop.selectAll') },
    ],
    view: [
      { type: 'separator' },
      { role: 'zoomIn', label: t('desktop.zoomIn') },
      { role: 'zoomOut', label: t('desktop.zoomOut') },
      { role: 'resetZoom', label: t('desktop.resetZoom') },
      { role: 'togglefullscreen', label: t('desktop.fullScreen') },
    ],
    go: [],
    help: [],
  }
  const menu: MenuItemConstructorOptions[] = sections.map((section) => ({
    id: section,
    label: t(`desktop.menu.${section}`),
    submenu: [...itemsOf(section), ...extra[section]],
  }))
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menu] : menu
}

export function showNativeMenu(context: NativeMenuContext): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(nativeMenuTemplate(context)))
}
