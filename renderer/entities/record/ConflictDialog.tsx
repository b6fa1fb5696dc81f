import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { FieldConflict } from '../../../shared/contract/app-error.ts'
import { isRichText, plainText } from './plain-value.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useStore } from '../../ui/store.ts'
import { useEditEngine, type QueueEntry } from './edit-engine.ts'
import { fieldLabel } from './field-label.ts'

type Keep = 'mine' | 'theirs'
const keyOf = (conflict: FieldConflict): string =>
  `${conflict.collection ?? ''}/${conflict.id}/${conflict.field}`

/** Opens by itself when somebody else saved the same fields; nothing is thrown away without being shown. */
export function ConflictDialog() {
  const saving = useStore(useEditEngine().saving)
  if (saving.name !== 'trouble' || saving.state.name !== 'conflict') return null
  const { conflicts } = saving.state
  return <ConflictChoices key={conflicts.map(keyOf).join()} entry={saving.entry} conflicts={conflicts} />
}

function ConflictChoices({
  entry,
  conflicts,
}: {
  readonly entry: QueueEntry
  readonly conflicts: readonly FieldConflict[]
}) {
  const texts = useTexts()
  const { t } = texts
  const [kept, setKept] = useState<Readonly<Record<string, Keep>>>({})
  const [isBusy, setBusy] = useState(false)
  const keepOf = (conflict: FieldConflict): Keep => kept[keyOf(conflict)] ?? 'mine'
  const show = (value: unknown): string => {
    const words = isRichText(value)
      ? plainText(value)
      : typeof value === 'string'
        ? value
        : JSON.stringify(value)
    return words === '' || words === 'null' ? t('frame.conflict.empty') : words
  }
  const apply = async (): Promise<void> => {
    setBusy(true)
    await entry.queue.resolveConflict(conflicts.map((conflict) => ({ conflict, keep: keepOf(conflict) })))
    setBusy(false)
  }
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      title={t('frame.conflict.title')}
      size="lg"
    >
      <Stack gap="md">
        <Text size="sm">{t('frame.conflict.what')}</Text>
        {conflicts.map((conflict) => (
          <Radio.Group
            key={keyOf(conflict)}
            label={fieldLabel(texts, entry.kind, conflict)}
            value={keepOf(conflict)}
            onChange={(value) => {
              setKept({ ...kept, [keyOf(conflict)]: value === 'theirs' ? 'theirs' : 'mine' })
            }}
          >
            <Stack gap="xs" mt={4}>
              <Radio
                value="mine"
                label={t('frame.conflict.mine')}
                description={show(conflict.mine)}
                size="xs"
              />
              <Radio
                value="theirs"
                label={t('frame.conflict.theirs')}
                description={show(conflict.theirs)}
                size="xs"
              />
            </Stack>
          </Radio.Group>
        ))}
        <Group justify="flex-end">
          <Button loading={isBusy} onClick={() => void apply()}>
            {t('frame.conflict.apply')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
