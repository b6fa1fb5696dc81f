import { ActionIcon, Button, Group, Menu, Modal, Stack, TextInput } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useMoveToBin } from '../record/use-move-to-bin.tsx'

interface DocumentMenuProps {
  readonly kind: DocumentKind
  readonly id: ItemId
  readonly title: string
  readonly onRename: (title: string) => boolean
  /** Where to go once the document is in the bin. */
  readonly leaveTo: string
}

/** Rare things to do with a whole document. */
export function DocumentMenu({ kind, id, title, onRename, leaveTo }: DocumentMenuProps) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const moveToBin = useMoveToBin()
  const [name, setName] = useState<string | null>(null)
  const close = (): void => {
    setName(null)
  }
  const rename = (): void => {
    if (name !== null && onRename(name.trim())) close()
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('workbench.actions')}>
            <IconDots size={16} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={14} />}
            onClick={() => {
              setName(title)
            }}
          >
            {t('workbench.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={14} />}
            onClick={() =>
              void moveToBin(kind, id, title).then((isGone) => {
                if (isGone) void navigate(leaveTo)
              })
            }
          >
            {t('workbench.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={name !== null} onClose={close} title={t('workbench.rename')} withCloseButton={false}>
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={t('workbench.title')}
            value={name ?? ''}
            maxLength={limits.name}
            onChange={(event) => {
              setName(event.currentTarget.value)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') rename()
            }}
          />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button disabled={(name ?? '').trim() === ''} onClick={rename}>
              {t('common.rename')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
