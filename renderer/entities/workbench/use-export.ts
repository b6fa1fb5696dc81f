import { useState } from 'react'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { DocumentFormat } from '../../../shared/document-model/document-model.ts'
import { useConnection } from '../../api/call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useJobs } from '../jobs/job-board.ts'
import { useEditEngine } from '../record/edit-engine.ts'

export interface ExportedDocument {
  readonly kind: DocumentKind
  readonly id: ItemId
  readonly title: string
  readonly language: Language
}

export interface Export {
  readonly start: (formats: readonly DocumentFormat[], revision?: number) => Promise<void>
  /** Why it could not begin; progress and result are in the tray. */
  readonly error: AppErrorData | null
  readonly isUnsaved: boolean
}

/** Exports what is on screen: typing is taken in and saved first, the rest happens in the tray. */
export function useExport({ kind, id, title, language }: ExportedDocument): Export {
  const { t } = useTexts()
  const connection = useConnection()
  const engine = useEditEngine()
  const jobs = useJobs()
  const [error, setError] = useState<AppErrorData | null>(null)
  const [isUnsaved, setUnsaved] = useState(false)
  return {
    error,
    isUnsaved,
    start: async (formats, revision) => {
      setError(null)
      const isSaved = await engine.settle()
      setUnsaved(!isSaved)
      if (!isSaved) return
      const reply = await connection.call('export.start', {
        kind,
        id,
        language,
        formats: [...formats],
        revision: revision ?? null,
      })
      if (reply.ok) jobs.track(reply.value.jobId, t('workbench.export.started', { title }))
      else setError(reply.error)
    },
  }
}
