import type { KeyboardEvent } from 'react'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useBoard } from './item-board.ts'

interface EmptyCellProps {
  /** The group it stands for. */
  readonly focusKey: string
  readonly place: string
  /** Carries what was typed on the cell. */
  readonly onAdd: (text: string) => void
  readonly onFocus?: () => void
}

/**
 * Where nothing is written yet: says how to begin, and is a stop of the Tab key like any statement. A text box, since
 * an input method composes Chinese nowhere else; what is typed becomes the first statement.
 */
export function EmptyCell({ focusKey, place, onAdd, onFocus }: EmptyCellProps) {
  const { t } = useTexts()
  const board = useBoard()
  const take = (box: HTMLInputElement, text: string): void => {
    box.value = ''
    if (text.trim() !== '') onAdd(text)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Tab') {
      if (board.goToGroup(focusKey, event.shiftKey ? -1 : 1)) event.preventDefault()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onAdd('')
    }
  }
  return (
    <input
      className="empty sm"
      data-focus={focusKey}
      data-stands-for-grid
      aria-label={`${place} ${t('swot.cell.empty')}`}
      placeholder={t('swot.cell.empty')}
      autoComplete="off"
      onFocus={onFocus}
      onClick={() => {
        onAdd('')
      }}
      onKeyDown={onKeyDown}
      onInput={(event) => {
        if (!event.nativeEvent.isComposing) take(event.currentTarget, event.currentTarget.value)
      }}
      onCompositionEnd={(event) => {
        take(event.currentTarget, event.data)
      }}
    />
  )
}
