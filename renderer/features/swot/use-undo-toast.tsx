import { IconTrash } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useCommands } from '../../entities/commands/command-registry.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { showToast } from '../../ui/toast/show-toast.tsx'

/** Tells what was removed, with the way back. */
export function useUndoToast(): (message: string) => void {
  const { t } = useTexts()
  const commands = useCommands()
  return useCallback(
    (message) => {
      showToast({
        message,
        icon: <IconTrash size={15} aria-hidden="true" />,
        closeLabel: t('common.close'),
        action: { label: t('common.undo'), isUndo: true, run: () => void commands.invoke('history.undo') },
      })
    },
    [t, commands],
  )
}
