import { Kbd, Modal } from '@mantine/core'
import { useState } from 'react'
import { commands } from '../../../shared/contract/commands/command.ts'
import type { MessageKey } from '../../../shared/i18n/translator.ts'
import { useCommand } from '../../entities/commands/command-registry.ts'
import { isMac, shortcutLabel } from '../../entities/commands/shortcut.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

const menus = ['file', 'edit', 'view', 'go', 'help'] as const
const listKeys: readonly (readonly [keys: string, label: MessageKey])[] = [
  ['↑ ↓', 'frame.shortcuts.arrows'],
  ['Enter', 'frame.shortcuts.enter'],
  ['Alt ↑ ↓', 'frame.shortcuts.altArrows'],
  ['Esc', 'frame.shortcuts.escape'],
]

function ShortcutRow({ label, keys }: { readonly label: string; readonly keys: string }) {
  return (
    <div className="row sm" style={{ minHeight: 28, gap: 12 }}>
      <dt className="grow">{label}</dt>
      <dd style={{ margin: 0 }}>
        <Kbd>{keys}</Kbd>
      </dd>
    </div>
  )
}

/** Every shortcut there is, read from the command descriptors (F1). */
export function ShortcutsDialog() {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  useCommand('shortcuts.show', () => {
    setOpen(true)
  })
  const onMac = isMac(navigator.platform)
  return (
    <Modal
      opened={isOpen}
      onClose={() => {
        setOpen(false)
      }}
      title={t('frame.shortcuts')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div style={{ columns: 2, columnGap: 32 }}>
        {menus.map((menu) => {
          const rows = commands.filter((one) => one.menu === menu && one.shortcut !== null)
          if (rows.length === 0) return null
          return (
            <section key={menu} style={{ breakInside: 'avoid', marginBottom: 16 }}>
              <h3 className="xs t3" style={{ margin: 0, fontWeight: 400 }}>
                {t(`frame.shortcuts.${menu}`)}
              </h3>
              <dl style={{ margin: 0 }}>
                {rows.map((one) => (
                  <ShortcutRow
                    key={one.name}
                    label={t(`commands.${one.name}`)}
                    keys={shortcutLabel(one.shortcut ?? '', onMac)}
                  />
                ))}
              </dl>
            </section>
          )
        })}
        <section style={{ breakInside: 'avoid' }}>
          <h3 className="xs t3" style={{ margin: 0, fontWeight: 400 }}>
            {t('frame.shortcuts.keys')}
          </h3>
          <dl style={{ margin: 0 }}>
            {listKeys.map(([keys, label]) => (
              <ShortcutRow key={label} label={t(label)} keys={keys} />
            ))}
          </dl>
        </section>
      </div>
    </Modal>
  )
}
