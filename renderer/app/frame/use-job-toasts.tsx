import { IconAlertTriangle, IconFileCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useConnection } from '../../api/call.ts'
import { useJobs } from '../../entities/jobs/job-board.ts'
import { errorText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { showToast } from '../../ui/toast/show-toast.tsx'

/** Tells that a task in the tray has ended, wherever the user is by then. */
export function useJobToasts(): void {
  const texts = useTexts()
  const { shell } = useConnection()
  const { onEnd } = useJobs()
  useEffect(() => {
    onEnd.set((job) => {
      const closeLabel = texts.t('common.close')
      if (job.state === 'failed' && job.error !== null) {
        const reason = errorText(texts, job.error)
        showToast({
          message: texts.t('workbench.export.failed', { title: job.title, reason }),
          icon: <IconAlertTriangle size={15} aria-hidden="true" />,
          closeLabel,
        })
      }
      const saved = job.saved.filter((file) => file.saved)
      const [first] = saved
      if (job.state !== 'done' || first === undefined) return
      const { savedId } = first
      showToast({
        message: texts.t('workbench.export.done', {
          names: saved.map((file) => file.name).join(texts.t('common.separator')),
        }),
        icon: <IconFileCheck size={15} aria-hidden="true" />,
        closeLabel,
        ...(savedId === null
          ? {}
          : { action: { label: texts.t('common.open'), run: () => void shell.openSaved(savedId) } }),
      })
    })
    return () => {
      onEnd.set(null)
    }
  }, [onEnd, shell, texts])
}
