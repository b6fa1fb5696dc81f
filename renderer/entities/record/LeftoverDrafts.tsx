import { Alert, Button, Group } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Draft } from '../../../shared/contract/methods/history-methods.ts'
import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import type { Change } from '../../../shared/domain/change.ts'
import { useConnection } from '../../api/call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import type { RecordHandle } from './use-record.ts'
import { draftChanges } from './draft-changes.ts'

/** After a crash: offers what was being typed, and applies it only if the user wants it (A4). */
export function LeftoverDrafts<K extends AggregateKind>({ handle }: { readonly handle: RecordHandle<K> }) {
  const { t } = useTexts()
  const connection = useConnection()
  const { kind, id } = handle
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [hasFailed, setFailed] = useState(false)

  // Asked for once on arrival: what is typed from now on is no leftover.
  useEffect(() => {
    let isHere = true
    void connection.call('draft.list', { kind, id }).then((reply) => {
      if (isHere && reply.ok) setDrafts(reply.value)
    })
    return () => {
      isHere = false
    }
  }, [connection, kind, id])

  if (drafts.length === 0) return null
  const discard = (): void => {
    setDrafts([])
    for (const draft of drafts) void connection.call('draft.discard', { kind, id, editor: draft.editor })
  }
  const takeOver = (): void => {
    const changes: readonly Change[] = draftChanges(handle.record, drafts)
    const isTaken = changes.length === 0 || handle.edit(changes).ok
    setFailed(!isTaken)
    if (isTaken) discard()
  }
  return (
    <Alert color="warn" icon={<IconPencil size={16} />} m={12}>
      {t(hasFailed ? 'frame.drafts.failed' : 'frame.drafts.found', { count: drafts.length })}
      <Group gap={8} mt={6}>
        {!hasFailed && (
          <Button variant="default" size="xs" onClick={takeOver}>
            {t('frame.drafts.use')}
          </Button>
        )}
        <Button variant="subtle" color="gray" size="xs" onClick={discard}>
          {t('frame.drafts.discard')}
        </Button>
      </Group>
    </Alert>
  )
}
