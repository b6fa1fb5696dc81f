import { Button, Group, TextInput, type TextInputProps } from '@mantine/core'
import { flushSync } from 'react-dom'
import { type TypedTextRules, useTypedText } from './use-typed-text.ts'

export interface TypedInputProps<T>
  extends
    TypedTextRules<T>,
    Pick<TextInputProps, 'label' | 'description' | 'placeholder' | 'size' | 'variant' | 'w' | 'aria-label'> {
  readonly align?: 'right'
}

/**
 * A date, an amount or a percentage, typed any usual way. A text that cannot be read stays with the reason; one that
 * can mean two things offers both (A4).
 */
export function TypedInput<T>({
  stored,
  read,
  show,
  edit,
  whenEmpty,
  onCommit,
  align,
  ...input
}: TypedInputProps<T>) {
  const typed = useTypedText({ stored, read, show, edit, whenEmpty, onCommit })
  return (
    <div>
      <TextInput
        {...input}
        value={typed.text}
        error={typed.fault}
        styles={{ input: { textAlign: align ?? 'left' } }}
        onFocus={(event) => {
          // The text to edit must be in the box before it is selected, or typing would add to it.
          flushSync(typed.focus)
          event.currentTarget.select()
        }}
        onChange={(event) => {
          typed.type(event.currentTarget.value)
        }}
        onBlur={typed.leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') typed.leave()
          if (event.key === 'Escape') typed.reset()
        }}
      />
      {typed.readings.length > 0 && (
        <Group gap={6} mt={4}>
          {typed.readings.map((reading) => (
            <Button
              key={show(reading)}
              size="compact-xs"
              variant="default"
              onClick={() => {
                typed.take(reading)
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
