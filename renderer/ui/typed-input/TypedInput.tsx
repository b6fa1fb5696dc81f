import { Button, Group, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { type Parsed, type TypedFault, typedFaultText } from '../../../shared/i18n/parse-result.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'

/** How one kind of value is read from typing and written back. */
export interface TypedValue<T> {
  readonly parse: (text: string) => Parsed<T>
  /** As shown when the field is left. */
  readonly show: (value: T) => string
  /** As offered for typing. */
  readonly edit: (value: T) => string
}

export interface TypedInputProps<T> extends Pick<
  TextInputProps,
  'label' | 'description' | 'size' | 'disabled' | 'placeholder' | 'w' | 'aria-label'
> {
  readonly value: T | null
  /** Null where the field was emptied. */
  readonly onCommit: (value: T | null) => void
}

/**
 * A field that understands the usual ways to write its value. What cannot be read stays as typed, with the reason; a
 * text that can mean two things offers both (A4).
 */
export function TypedInput<T>({
  value,
  onCommit,
  parse,
  show,
  edit,
  ...input
}: TypedInputProps<T> & TypedValue<T>) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState<TypedFault<T> | null>(null)
  const take = (next: T | null): void => {
    setTyped(null)
    setFault(null)
    if (next !== value) onCommit(next)
  }
  const leave = (): void => {
    if (typed === null) return
    if (typed.trim() === '') {
      take(null)
      return
    }
    const parsed = parse(typed)
    if (parsed.ok) take(parsed.value)
    else setFault(parsed)
  }
  return (
    <div>
      <TextInput
        {...input}
        value={typed ?? (value === null ? '' : show(value))}
        error={fault === null ? undefined : typedFaultText(fault, show, t)}
        onFocus={() => {
          setTyped((now) => now ?? (value === null ? '' : edit(value)))
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setFault(null)
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave()
          if (event.key === 'Escape') take(value)
        }}
      />
      {fault?.readings !== undefined && fault.readings.length > 0 && (
        <Group gap={6} mt={4}>
          {fault.readings.map((reading) => (
            <Button
              key={show(reading)}
              size="compact-xs"
              variant="default"
              onClick={() => {
                take(reading)
              }}
            >
              {show(reading)}
            </Button>
          ))}
        </Group>
      )}
    </div>
  )
}
