import './frame.css'
import { type CSSProperties, useEffect } from 'react'
import { Outlet } from 'react-router'
import { useShortcuts } from '../../entities/commands/use-shortcuts.ts'
import { ConflictDialog } from '../../entities/record/ConflictDialog.tsx'
import { useEditEngine } from '../../entities/record/edit-engine.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { density } from '../../ui/theme/density.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { DamageNote } from './DamageNote.tsx'
import { LostConnectionNote } from './LostConnectionNote.tsx'
import { Rail } from './Rail.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useJobToasts } from './use-job-toasts.tsx'
import { useFrameCommands } from './use-frame-commands.tsx'

/** Typing is taken into the record when the window loses the user's attention or is about to close. */
function useCommitOnLeave(): void {
  const engine = useEditEngine()
  useEffect(() => {
    const commit = (): void => void engine.settle()
    const onUnload = (event: BeforeUnloadEvent): void => {
      const isPending = engine.openDrafts.size > 0 || engine.saving.get().name === 'saving'
      commit()
      if (isPending) event.preventDefault()
    }
    window.addEventListener('blur', commit)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      window.removeEventListener('blur', commit)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [engine])
}

/** What stands around every page. */
export function AppFrame() {
  const { t, language } = useTexts()
  useShortcuts()
  useFrameCommands()
  useCommitOnLeave()
  useJobToasts()
  const railWidth = `${String(density.frame.rail[language])}px`
  return (
    // A custom property is not part of React's style type.
    <div className="app" style={{ '--kp-rail-w': railWidth } as CSSProperties}>
      <a
        href="#content"
        className="skip"
        onClick={(event) => {
          // The address holds the page; following the link would leave it.
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {t('frame.skipToContent')}
      </a>
      <Rail />
      <div className="main">
        <LostConnectionNote />
        <DamageNote />
        <Outlet />
      </div>
      <StatusBar />
      <CommandPalette />
      <ShortcutsDialog />
      <ConflictDialog />
    </div>
  )
}
