import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import { limits } from '../../../../shared/domain/limits.ts'
import type { TowsStrategy } from '../../../../shared/domain/swot-analysis.ts'
import { useDraftLine } from '../../../entities/record/use-draft.ts'
import type { RecordHandle } from '../../../entities/record/use-record.ts'
import { issueText } from '../../../ui/i18n/error-text.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { GrowingText } from '../GrowingText.tsx'
import { StrategyLinks } from './StrategyLinks.tsx'
import type { StrategyActions } from './use-strategies.ts'

interface StrategyLineProps {
  readonly handle: RecordHandle<'analysis'>
  readonly strategy: TowsStrategy
  /** Such as `SO1`. */
  readonly code: string
  readonly numbers: ReadonlyMap<ItemId, string>
  readonly isTarget: boolean
  readonly actions: StrategyActions
}

/** One strategy: its words, and the statements it rests on (D8.1). */
export function StrategyLine(props: StrategyLineProps) {
  const { handle, strategy, code, numbers, isTarget, actions } = props
  const texts = useTexts()
  const { t } = texts
  const field = useDraftLine(handle, 'strategies', strategy, 'text')
  const [issue] = field.issues
  const line = useRef<HTMLLIElement | null>(null)
  useEffect(() => {
    if (isTarget) line.current?.scrollIntoView({ block: 'center' })
  }, [isTarget])
  const move = (by: -1 | 1): void => {
    field.commit()
    actions.moveBy(strategy, by)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return
    const isEmpty = event.currentTarget.value === ''
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (event.altKey && isArrow) move(event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'Enter') {
      field.commit()
      if (!isEmpty) actions.add(strategy.quadrant, [], strategy.id)
    } else if (event.key === 'Backspace' && isEmpty && strategy.itemIds.length === 0) actions.remove(strategy)
    else return
    event.preventDefault()
  }
  return (
    <li ref={line} className={isTarget ? 'strategy sel' : 'strategy'}>
      <b>{code}</b>
      <div>
        <GrowingText
          focusKey={strategy.id}
          label={t('swot.strategy.text', { code })}
          value={field.value}
          maxLength={limits.line}
          placeholder={t('swot.strategy.hint')}
          error={issue === undefined ? undefined : issueText(texts, issue)}
          onType={field.type}
          onLeave={field.commit}
          onKeyDown={onKeyDown}
        />
        <StrategyLinks
          record={handle.record}
          strategy={strategy}
          code={code}
          numbers={numbers}
          onToggle={(itemId) => {
            actions.toggleLink(strategy, itemId)
          }}
        />
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="xs" aria-label={t('swot.strategy.actions', { code })}>
            <IconDots size={14} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconArrowUp size={14} />}
            onClick={() => {
              move(-1)
            }}
          >
            {t('common.moveUp')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={14} />}
            onClick={() => {
              move(1)
            }}
          >
            {t('common.moveDown')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={14} />}
            onClick={() => {
              actions.remove(strategy)
            }}
          >
            {t('common.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
