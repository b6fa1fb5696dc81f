import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { GridColumn } from './grid-types.ts'

/** Where the selection goes once the cell is left. */
export type LeaveTo = 'stay' | 'down' | 'up' | 'next' | 'previous'

interface CellEditorProps {
  readonly column: GridColumn
  readonly label: string
  readonly initial: string
  /** Says why the text cannot be taken, or null once it was. */
  readonly onCommit: (text: string, leaveTo: LeaveTo) => string | null
  readonly onCancel: () => void
}

/** The text box over a cell. A text that cannot be read stays, with the reason below it. */
export function CellEditor({ column, label, initial, onCommit, onCancel }: CellEditorProps) {
  const [text, setText] = useState(initial)
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  /** Leaving moves the focus, and the blur that follows must not take the text a second time, or at all after Esc. */
  const isDone = useRef(false)
  const commit = (leaveTo: LeaveTo): void => {
    if (isDone.current) return
    isDone.current = true
    const refusal = onCommit(text, leaveTo)
    isDone.current = refusal === null
    setFault(refusal)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method uses Enter and Esc itself while it composes Chinese.
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    if (event.key === 'Escape') {
      isDone.current = true
      onCancel()
    } else if (event.key === 'Enter') commit(event.shiftKey ? 'up' : 'down')
    else if (event.key === 'Tab') commit(event.shiftKey ? 'previous' : 'next')
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        className="kp-grid-input"
        style={{ textAlign: column.align }}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        list={column.suggestions === undefined ? undefined : `${id}-list`}
        value={text}
        // The cell was asked to be edited; nothing else may take the keys.
        autoFocus
        onChange={(event) => {
          setText(event.currentTarget.value)
          setFault(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          commit('stay')
        }}
      />
      {column.suggestions !== undefined && (
        <datalist id={`${id}-list`}>
          {column.suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {fault !== null && (
        <span id={`${id}-fault`} role="alert" className="kp-grid-fault">
          {fault}
        </span>
      )}
    </>
  )
}
