import { ActionIcon, Menu, TextInput } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconEye,
  IconEyeOff,
  IconLetterCase,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { type KeyboardEvent, useState } from 'react'
import type { AnySection } from '../../../shared/domain/section.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { CompletenessDot } from './CompletenessDot.tsx'
import type { Completeness } from './workbench-types.ts'

/** What can be done to a section from the outline. */
export interface SectionActions {
  readonly open: (section: AnySection) => void
  readonly move: (section: AnySection, by: -1 | 1) => void
  readonly hide: (section: AnySection, hidden: boolean) => void
  readonly rename: (section: AnySection, title: string) => void
  readonly remove: (section: AnySection) => void
}

interface OutlineItemProps {
  readonly section: AnySection
  readonly title: string
  readonly state: Completeness
  readonly isCurrent: boolean
  readonly actions: SectionActions
}

/** One section of the outline: opened with a click or Enter, moved by dragging or Alt-↑↓. */
export function OutlineItem({ section, title, state, isCurrent, actions }: OutlineItemProps) {
  const { t } = useTexts()
  const [isRenaming, setRenaming] = useState(false)
  const sortable = useSortable({ id: section.id, disabled: isRenaming })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2') setRenaming(true)
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    actions.move(section, event.key === 'ArrowUp' ? -1 : 1)
  }
  if (isRenaming)
    return (
      <SectionNameInput
        title={title}
        onDone={(next) => {
          setRenaming(false)
          if (next !== null && next !== title) actions.rename(section, next)
        }}
      />
    )
  return (
    <div
      ref={sortable.setNodeRef}
      role="listitem"
      className="o-line"
      style={{
        transform: CSS.Translate.toString(sortable.transform),
        transition: sortable.transition,
        zIndex: sortable.isDragging ? 1 : undefined,
      }}
    >
      <button
        type="button"
        className="o"
        data-section={section.id}
        aria-current={isCurrent ? 'true' : undefined}
        ref={sortable.setActivatorNodeRef}
        onClick={() => {
          actions.open(section)
        }}
        onKeyDown={onKeyDown}
        {...sortable.listeners}
      >
        <CompletenessDot state={state} isHidden={section.hidden} />
        <span className={`cut ${section.hidden ? 't3' : ''}`} title={title}>
          {title}
        </span>
      </button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="xs" className="o-more" aria-label={t('workbench.section.actions', { title })}>
            <IconDots size={14} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={14} />}
            onClick={() => {
              setRenaming(true)
            }}
          >
            {t('workbench.section.rename')}
          </Menu.Item>
          {section.title !== '' && section.kind !== 'text' && (
            <Menu.Item
              leftSection={<IconLetterCase size={14} />}
              onClick={() => {
                actions.rename(section, '')
              }}
            >
              {t('workbench.section.standardTitle')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconArrowUp size={14} />}
            onClick={() => {
              actions.move(section, -1)
            }}
          >
            {t('common.moveUp')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={14} />}
            onClick={() => {
              actions.move(section, 1)
            }}
          >
            {t('common.moveDown')}
          </Menu.Item>
          <Menu.Item
            leftSection={section.hidden ? <IconEye size={14} /> : <IconEyeOff size={14} />}
            onClick={() => {
              actions.hide(section, !section.hidden)
            }}
          >
            {t(section.hidden ? 'workbench.section.show' : 'workbench.section.hide')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={14} />}
            onClick={() => {
              actions.remove(section)
            }}
          >
            {t('workbench.section.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

function SectionNameInput({
  title,
  onDone,
}: {
  readonly title: string
  readonly onDone: (title: string | null) => void
}) {
  const { t } = useTexts()
  return (
    <TextInput
      size="sm"
      aria-label={t('workbench.section.title')}
      defaultValue={title}
      maxLength={limits.name}
      autoFocus
      onFocus={(event) => {
        event.currentTarget.select()
      }}
      onBlur={(event) => {
        onDone(event.currentTarget.value.trim())
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') onDone(null)
      }}
    />
  )
}
