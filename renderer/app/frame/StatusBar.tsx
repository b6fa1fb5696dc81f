import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconCloudCheck, IconDatabase } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { useCommands } from '../../entities/commands/command-registry.ts'
import { statusNoteId } from '../../entities/frame/StatusNote.tsx'
import { stepText, useHistory } from '../../entities/history/use-history.ts'
import { SavingStatus } from '../../entities/record/SavingStatus.tsx'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useMoments } from '../../ui/moments/use-moments.ts'

function UndoButton() {
  const texts = useTexts()
  const commands = useCommands()
  const { state } = useHistory()
  if (state.undo === null) return null
  return (
    <Tooltip label={texts.t('frame.undoOf', { what: stepText(texts, state.undo) })}>
      <UnstyledButton className="linkbtn" onClick={() => void commands.invoke('history.undo')}>
        <IconArrowBackUp size={14} aria-hidden="true" />
        {texts.t('common.undo')}
      </UnstyledButton>
    </Tooltip>
  )
}

/** Saving, undo, workspace and backup at the left; what the page has to say at the right. */
export function StatusBar() {
  const { t } = useTexts()
  const moments = useMoments()
  const status = useCall('workspace.status', {}).data
  const open = status?.state === 'open' ? status : null
  return (
    <footer className="status">
      <SavingStatus />
      <UndoButton />
      {open !== null && open.settings.workspaceName !== '' && (
        <span className="row">
          <IconDatabase size={14} aria-hidden="true" />
          {open.settings.workspaceName}
        </span>
      )}
      {open !== null && (
        <Link to="/settings/workspace" className="linkbtn" style={{ textDecoration: 'none' }}>
          <IconCloudCheck size={14} aria-hidden="true" />
          {open.lastBackupAt === null
            ? t('frame.neverBackedUp')
            : t('frame.lastBackup', { when: moments.when(open.lastBackupAt) })}
        </Link>
      )}
      <span className="grow" />
      <span id={statusNoteId} className="row" style={{ gap: 12, minWidth: 0 }} />
    </footer>
  )
}
