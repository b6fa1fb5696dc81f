import { Menu, UnstyledButton } from '@mantine/core'
import type { useSortable } from '@dnd-kit/sortable'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react'
import type { SwotItem } from '../../../../shared/domain/swot-analysis.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { useBoard } from '../item-board.ts'

type Sortable = ReturnType<typeof useSortable>

interface ItemHandleProps {
  readonly item: SwotItem
  readonly sortable: Sortable
}

/** The dot before a statement: drag it, or open what can be done with the statement. */
export function ItemHandle({ item, sortable }: ItemHandleProps) {
  const { t } = useTexts()
  const board = useBoard()
  const move = (by: -1 | 1) => () => {
    board.moveBy(item, by)
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          ref={sortable.setActivatorNodeRef}
          className="handle"
          aria-label={t('swot.item.actions', { text: item.text === '' ? t('swot.item.empty') : item.text })}
          onPointerDown={(event) => {
            const start: unknown = sortable.listeners?.['onPointerDown']
            if (typeof start === 'function') Reflect.apply(start, null, [event])
          }}
        >
          <span className="dot" aria-hidden="true" />
          <IconGripVertical size={12} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowUp size={14} />} onClick={move(-1)}>
          {t('common.moveUp')}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={14} />} onClick={move(1)}>
          {t('common.moveDown')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={14} />}
          onClick={() => {
            board.remove(item)
          }}
        >
          {t('common.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
