import { Button, Checkbox, Group, Modal, ScrollArea, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'
import { useRichTextSources } from './rich-text-sources.ts'

interface StatementPickerProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onPick: (ids: readonly ItemId[]) => void
}

/** Ticks statements of the analysis to be quoted live. */
export function StatementPicker({ opened, onClose, onPick }: StatementPickerProps) {
  const { t } = useTexts()
  const { statements } = useRichTextSources()
  const [filter, setFilter] = useState('')
  const [ticked, setTicked] = useState<readonly ItemId[]>([])
  const shown = statements.filter((one) => `${one.text} ${one.place}`.includes(filter.trim()))
  const close = (): void => {
    setTicked([])
    setFilter('')
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('richText.insertStatements')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <TextInput
        value={filter}
        onChange={(event) => {
          setFilter(event.currentTarget.value)
        }}
        label={t('richText.filterStatements')}
        data-autofocus
      />
      <ScrollArea h={320} my="sm">
        <Stack gap={6}>
          {shown.map((one) => (
            <Checkbox
              key={one.id}
              label={one.text}
              description={one.place}
              checked={ticked.includes(one.id)}
              onChange={(event) => {
                const isTicked = event.currentTarget.checked
                setTicked((before) => (isTicked ? [...before, one.id] : before.filter((id) => id !== one.id)))
              }}
            />
          ))}
        </Stack>
      </ScrollArea>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
        <Button
          disabled={ticked.length === 0}
          onClick={() => {
            onPick(ticked)
            close()
          }}
        >
          {t('richText.insertPicked', { count: ticked.length })}
        </Button>
      </Group>
    </Modal>
  )
}
