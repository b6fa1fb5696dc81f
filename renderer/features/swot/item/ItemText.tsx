import type { KeyboardEvent } from 'react'
import { limits } from '../../../../shared/domain/limits.ts'
import type { SwotItem } from '../../../../shared/domain/swot-analysis.ts'
import { setLineField } from '../../../entities/record/change-builders.ts'
import { useDraft } from '../../../entities/record/use-draft.ts'
import { issueText } from '../../../ui/i18n/error-text.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { useBoard } from '../item-board.ts'
import { GrowingText } from '../GrowingText.tsx'

interface ItemTextProps {
  readonly item: SwotItem
  /** Where the statement stands, for those who hear the screen. */
  readonly place: string
}

const weightKey = /^(?:Digit|Numpad)([1-5])$/u

/** The words of a statement, typed where they stand (U4). */
export function ItemText({ item, place }: ItemTextProps) {
  const texts = useTexts()
  const board = useBoard()
  const field = useDraft({
    kind: 'analysis',
    id: board.analysisId,
    editor: `items/${item.id}/text`,
    stored: item.text,
    commit: (text) => board.edit([setLineField('items', item, 'text', text)]),
  })
  const [issue] = field.issues

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // An input method picks its candidates with the same keys.
    if (event.nativeEvent.isComposing) return
    if (act(event)) event.preventDefault()
  }
  const act = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const { key, altKey, shiftKey, ctrlKey, metaKey, currentTarget } = event
    if (ctrlKey || metaKey) return false
    const isEmpty = currentTarget.value === ''
    if (altKey) return actWithAlt(event)
    switch (key) {
      case 'Enter':
        if (shiftKey) return false
        field.commit()
        if (!isEmpty) board.add(item, { below: item.id })
        return true
      case 'Tab':
        field.commit()
        return board.goToGroup(item.id, shiftKey ? -1 : 1)
      case 'Backspace':
      case 'Delete':
        if (isEmpty) board.remove(item)
        return isEmpty
      case 'ArrowUp':
        if (currentTarget.selectionEnd !== 0) return false
        board.goToItem(item, -1)
        return true
      case 'ArrowDown':
        if (currentTarget.selectionStart !== currentTarget.value.length) return false
        board.goToItem(item, 1)
        return true
      case 'Escape':
        field.commit()
        // From the text to its marks; Tab goes on from there like on any page.
        currentTarget.closest('[data-item]')?.querySelector<HTMLElement>('.marks button')?.focus()
        return true
      default:
        return false
    }
  }
  const actWithAlt = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      field.commit()
      board.moveBy(item, event.key === 'ArrowUp' ? -1 : 1)
      return true
    }
    const weight = weightKey.exec(event.code)?.[1]
    if (weight !== undefined) board.setWeight(item, Number(weight))
    return weight !== undefined
  }

  return (
    <GrowingText
      focusKey={item.id}
      label={texts.t('swot.item.text', { place })}
      value={field.value}
      maxLength={limits.line}
      error={issue === undefined ? undefined : issueText(texts, issue)}
      onType={field.type}
      onFocus={() => {
        board.enter(item)
      }}
      onLeave={field.commit}
      onKeyDown={onKeyDown}
    />
  )
}
