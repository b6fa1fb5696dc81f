import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useCommands } from '../commands/command-registry.ts'
import { isMac, shortcutLabel } from '../commands/shortcut.ts'

/** Opens the palette; looks like the search box it leads to. */
export function SearchTrigger({ isCompact }: { readonly isCompact: boolean }) {
  const { t } = useTexts()
  const commands = useCommands()
  const keys = shortcutLabel('CmdOrCtrl+K', isMac(navigator.platform))
  const open = (): void => void commands.invoke('palette.open')
  if (isCompact)
    return (
      <Tooltip label={`${t('common.search')} ${keys}`}>
        <ActionIcon aria-label={t('common.search')} onClick={open}>
          <IconSearch size={16} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    )
  return (
    <UnstyledButton className="search" onClick={open}>
      <IconSearch size={14} aria-hidden="true" />
      <span className="grow cut">{t('frame.search.placeholder')}</span>
      <Kbd>{keys}</Kbd>
    </UnstyledButton>
  )
}
