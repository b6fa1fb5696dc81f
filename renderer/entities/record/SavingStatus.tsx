import { Button, Loader } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { errorText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useMoments } from '../../ui/moments/use-moments.ts'
import { useStore } from '../../ui/store.ts'
import { useEditEngine } from './edit-engine.ts'

/** Tells whether everything typed is safe; there is no Save button to tell it by. */
export function SavingStatus() {
  const texts = useTexts()
  const { t } = texts
  const moments = useMoments()
  const engine = useEditEngine()
  const saving = useStore(engine.saving)
  return (
    <span role="status" className="row" style={{ minWidth: 0 }}>
      {content()}
    </span>
  )

  function content(): ReactNode {
    switch (saving.name) {
      case 'idle':
        return (
          <>
            <IconCircleCheck size={14} className="t3" aria-hidden="true" />
            {t('frame.saving.all')}
          </>
        )
      case 'saving':
        return (
          <>
            <Loader size={14} />
            {t('frame.saving.saving')}
          </>
        )
      case 'saved':
        return (
          <>
            <IconCircleCheck size={14} className="ok" aria-hidden="true" />
            {t('frame.saving.saved', { time: moments.clock(saving.at) })}
          </>
        )
      case 'trouble':
        return trouble(saving)
    }
  }

  function trouble({ state, entry }: Extract<typeof saving, { name: 'trouble' }>): ReactNode {
    const words =
      state.name === 'failed'
        ? t('frame.saving.failed', { reason: errorText(texts, state.error) })
        : state.name === 'refused'
          ? t('frame.saving.refused', { reason: errorText(texts, state.error) })
          : t('frame.saving.conflict')
    return (
      <>
        <IconAlertTriangle size={14} className="warn ic" aria-hidden="true" />
        <span className="warn cut" title={words}>
          {words}
        </span>
        {state.name === 'failed' && (
          <Button size="compact-xs" variant="default" onClick={entry.queue.retry}>
            {t('common.retry')}
          </Button>
        )}
      </>
    )
  }
}
