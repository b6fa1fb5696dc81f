import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Parsed, typedFaultText } from '../../../shared/i18n/parse-result.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

type Value = string | number

interface TypedCellProps {
  readonly label: string
  readonly stored: Value | null
  readonly align?: 'right' | undefined
  readonly read: (text: string) => Parsed<Value>
  readonly show: (value: Value) => string
  readonly edit: (value: Value) => string
  readonly whenEmpty: Value | null
  readonly onCommit: (value: Value | null) => void
}

/**
 * A date, an amount or a percentage, typed any usual way. A text that cannot be read stays with the reason; one that
 * can mean two things offers both.
 */
export function TypedCell({ label, stored, align, read, show, edit, whenEmpty, onCommit }: TypedCellProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState<Extract<Parsed<Value>, { ok: false }> | null>(null)
  const take = (value: Value | null): void => {
    setTyped(null)
    setFault(null)
    if (value !== stored) onCommit(value)
  }
  const leave = (): void => {
    if (typed === null) return
    if (typed.trim() === '') {
      take(whenEmpty)
      return
    }
    const parsed = read(typed)
    if (parsed.ok) take(parsed.value)
    else setFault(parsed)
  }
  return (
    <>
      <TextInput
        variant="unstyled"
        size="sm"
        aria-label={label}
        value={typed ?? (stored === null ? '' : show(stored))}
        error={fault === null ? undefined : typedFaultText(fault, show, t)}
        styles={{ input: { textAlign: align ?? 'left' } }}
        onFocus={(event) => {
          setTyped((before) => before ?? (stored === null ? '' : edit(stored)))
          event.currentTarget.select()
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setFault(null)
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key !== 'Escape') return
          setTyped(stored === null ? '' : edit(stored))
          setFault(null)
        }}
      />
      {fault?.readings !== undefined && (
        <Group gap={4} wrap="nowrap">
          {fault.readings.map((reading) => (
            <Button
              key={String(reading)}
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
    </>
  )
}
