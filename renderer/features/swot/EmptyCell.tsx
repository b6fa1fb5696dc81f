import { UnstyledButton } from '@mantine/core'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useBoard } from './item-board.ts'

interface EmptyCellProps {
  /** The group it stands for. */
  readonly focusKey: string
  readonly place: string
  /** Carries the character that was typed on the cell. */
  readonly onAdd: (text: string) => void
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
      onClick={() => {
        onAdd('')
      }}
      onKeyDown={(event) => {
        if (event.key === 'Tab' && board.goToGroup(focusKey, event.shiftKey ? -1 : 1)) event.preventDefault()
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key.length === 1 && event.key !== ' ') {
          event.preventDefault()
          onAdd(event.key)
        }
        // An input method took the key and writes it into the statement that opens here.
        else if (event.key === 'Process') onAdd('')
      }}
    >
      {t('swot.cell.empty')}
    </UnstyledButton>
  )
}
