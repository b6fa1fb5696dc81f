import { type KeyboardEvent, useId } from 'react'

interface GrowingTextProps {
  /** Found by `useFocusSoon`. */
  readonly focusKey: string
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly placeholder?: string
  readonly error?: string | undefined
  readonly onType: (text: string) => void
  readonly onFocus?: () => void
  readonly onLeave: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** Text as tall as its words: an unseen copy of the words in the same place gives the height. */
export function GrowingText({ focusKey, label, value, error, onType, onLeave, ...rest }: GrowingTextProps) {
  const errorId = useId()
  return (
    <span className="growing">
      <span className="copy" aria-hidden="true">
        {value}
        {'\u200b'}
      </span>
      <textarea
        data-focus={focusKey}
        rows={1}
        value={value}
        maxLength={rest.maxLength}
        placeholder={rest.placeholder}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : errorId}
        onChange={(event) => {
          onType(event.currentTarget.value)
        }}
        onFocus={rest.onFocus}
        onBlur={onLeave}
        onKeyDown={rest.onKeyDown}
      />
      {error !== undefined && (
        <span id={errorId} role="alert" className="xs bad">
          {error}
        </span>
      )}
    </span>
  )
}
