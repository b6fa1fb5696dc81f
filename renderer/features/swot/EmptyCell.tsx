import { UnstyledButton } from '@mantine/core'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useBoard } from './item-board.ts'

interface EmptyCellProps {
  /** The group it stands for. */
  readonly focusKey: string
  readonly place: string
  readonly onAdd: () => void
  readonly onFocus?: () => void
}

/** Where nothing is written yet: says how to begin, and is a stop of the Tab key like any statement. */
export function EmptyCell({ focusKey, place, onAdd, onFocus }: EmptyCellProps) {
  const { t } = useTexts()
  const board = useBoard()
  return (
    <UnstyledButton
      className="empty sm"
      data-focus={focusKey}
      aria-label={`${place} ${t('swot.cell.empty')}`}
      onFocus={onFocus}
      onClick={onAdd}
      onKeyDown={(event) => {
        if (event.key === 'Tab' && board.goToGroup(focusKey, event.shiftKey ? -1 : 1)) event.preventDefault()
      }}
    >
      {t('swot.cell.empty')}
    </UnstyledButton>
  )
}
