import { useState } from 'react'
import { type Parsed, typedFaultText } from '../../../shared/i18n/parse-result.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'

/** How a value is typed: text in, text out. */
export interface TypedTextRules<T> {
  readonly stored: T | null
  readonly read: (text: string) => Parsed<T>
  /** As the reader expects it. */
  readonly show: (value: T) => string
  /** What the text box starts with. */
  readonly edit: (value: T) => string
  /** What an emptied box stores. */
  readonly whenEmpty: T | null
  readonly onCommit: (value: T | null) => void
}

export interface TypedText<T> {
  readonly text: string
  readonly fault: string | null
  /** Both meanings of an ambiguous text, to choose from. */
  readonly readings: readonly T[]
  readonly focus: () => void
  readonly type: (text: string) => void
  readonly leave: () => void
  /** Back to what is stored. */
  readonly reset: () => void
  readonly take: (value: T | null) => void
}

/** A text box for a value: a text that cannot be read stays, with the reason (A4). */
export function useTypedText<T>({
  stored,
  read,
  show,
  edit,
  whenEmpty,
  onCommit,
}: TypedTextRules<T>): TypedText<T> {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Extract<Parsed<T>, { ok: false }> | null>(null)
  const start = stored === null ? '' : edit(stored)
  const take = (value: T | null): void => {
    setTyped(null)
    setRefusal(null)
    if (value !== stored) onCommit(value)
  }
  return {
    text: typed ?? (stored === null ? '' : show(stored)),
    fault: refusal === null ? null : typedFaultText(refusal, show, t),
    readings: refusal?.readings ?? [],
    focus: () => {
      setTyped((before) => before ?? start)
    },
    type: (text) => {
      setTyped(text)
      setRefusal(null)
    },
    leave: () => {
      if (typed === null) return
      if (typed.trim() === '') {
        take(whenEmpty)
        return
      }
      const parsed = read(typed)
      if (parsed.ok) take(parsed.value)
      else setRefusal(parsed)
    },
    reset: () => {
      setTyped(start)
      setRefusal(null)
    },
    take,
  }
}
