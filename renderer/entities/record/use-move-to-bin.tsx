import { IconTrash } from '@tabler/icons-react'
import { useCallback } from 'react'
import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { newCommandId } from '../../api/command-id.ts'
import { useConnection } from '../../api/call.ts'
import { errorText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { showToast } from '../../ui/toast/show-toast.tsx'
import { useCommands } from '../commands/command-registry.ts'
import { useEditEngine } from './edit-engine.ts'

/** Everything the user can delete; the own company is not among them. */
export type DeletableKind = Exclude<AggregateKind, 'company'>

/** Moves a record to the bin, with a way back for eight seconds; true where it is gone. */
export function useMoveToBin(): (kind: DeletableKind, id: ItemId, title: string) => Promise<boolean> {
  const texts = useTexts()
  const connection = useConnection()
  const commands = useCommands()
  const engine = useEditEngine()
  return useCallback(
    async (kind, id, title) => {
      await engine.settle()
      const reply = await connection.call(`${kind}.delete`, { id, commandId: newCommandId() })
      const icon = <IconTrash size={15} aria-hidden="true" />
      const closeLabel = texts.t('common.close')
      if (!reply.ok) {
        showToast({ message: errorText(texts, reply.error), icon, closeLabel })
        return false
      }
      showToast({
        // What still points at it stays and says so in its place; nothing disappears unmentioned.
        message:
          reply.value.references.length === 0
            ? texts.t('frame.toBin', { title })
            : texts.t('frame.toBinReferenced', { title, count: reply.value.references.length }),
        icon,
        closeLabel,
        action: {
          label: texts.t('common.undo'),
          isUndo: true,
          run: () => void commands.invoke('history.undo'),
        },
      })
      return true
    },
    [connection, commands, engine, texts],
  )
}
