import { ActionIcon, Menu } from '@mantine/core'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

interface LineRowProps {
  readonly id: string
  readonly number: number
  readonly isTarget: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** One line of the table: its handle (drag, Alt-↑↓, menu), then its cells. */
export function LineRow({ id, number, isTarget, onMove, onRemove, children }: LineRowProps) {
  const { t } = useTexts()
  const sortable = useSortable({ id })
  const row = useRef<HTMLTableRowElement | null>(null)
  useEffect(() => {
    if (isTarget) row.current?.scrollIntoView({ block: 'center' })
  }, [isTarget])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <tr
      ref={(element) => {
        row.current = element
        sortable.setNodeRef(element)
      }}
      className={isTarget ? 'line-row target' : 'line-row'}
      data-line={id}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
      onKeyDown={onKeyDown}
    >
      <td className="no">
        <Menu position="bottom-start">
          <Menu.Target>
            <ActionIcon
              ref={sortable.setActivatorNodeRef}
              size="xs"
              aria-label={t('lineTable.actions', { number })}
              onPointerDown={(event) => {
                const start: unknown = sortable.listeners?.['onPointerDown']
                if (typeof start === 'function') Reflect.apply(start, null, [event])
              }}
            >
              <IconGripVertical size={14} aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconArrowUp size={14} />}
              onClick={() => {
                onMove(-1)
              }}
            >
              {t('common.moveUp')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArrowDown size={14} />}
              onClick={() => {
                onMove(1)
              }}
            >
              {t('common.moveDown')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={14} />} onClick={onRemove}>
              {t('common.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </td>
      {children}
    </tr>
  )
}
