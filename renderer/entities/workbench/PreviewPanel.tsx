import { ActionIcon, Button } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { failureOf } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'
import { PreviewPages } from './PreviewPages.tsx'

interface PreviewPanelProps {
  readonly kind: DocumentKind
  readonly id: ItemId
  readonly language: Language
  /** The section in front, marked on its page. */
  readonly sectionId: ItemId | null
  readonly onOpen: (itemId: ItemId) => void
}

const zoomSteps = [1, 1.25, 1.5, 2, 3] as const

/** The real pages beside the editor; a click on a block opens what it came from (U2). */
export function PreviewPanel({ kind, id, language, sectionId, onOpen }: PreviewPanelProps) {
  const { t } = useTexts()
  const preview = useCall('document.preview', { kind, id, language }, { keepPrevious: true })
  const [step, setStep] = useState(0)
  const pages = preview.data?.pages
  const zoom = zoomSteps[step] ?? 1
  return (
    <div className="col" style={{ flex: 1, minHeight: 0 }}>
      <div className="preview-bar">
        <span className="grow cut" aria-live="polite">
          {preview.isFetching ? t('workbench.preview.updating') : ''}
          {!preview.isFetching && pages !== undefined
            ? t('workbench.preview.pages', { count: pages.length })
            : ''}
        </span>
        <ActionIcon
          size="xs"
          aria-label={t('workbench.preview.zoomOut')}
          disabled={step === 0}
          onClick={() => {
            setStep(step - 1)
          }}
        >
          <IconMinus size={14} aria-hidden="true" />
        </ActionIcon>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => {
            setStep(0)
          }}
        >
          {step === 0 ? t('workbench.preview.fit') : `${String(Math.round(zoom * 100))}%`}
        </Button>
        <ActionIcon
          size="xs"
          aria-label={t('workbench.preview.zoomIn')}
          disabled={step === zoomSteps.length - 1}
          onClick={() => {
            setStep(step + 1)
          }}
        >
          <IconPlus size={14} aria-hidden="true" />
        </ActionIcon>
      </div>
      {preview.error !== null && (
        <div style={{ padding: 12 }}>
          <ErrorNote
            title={t('workbench.preview.failed')}
            error={failureOf(preview.error)}
            onRetry={() => void preview.refetch()}
          />
        </div>
      )}
      {preview.isPending && <RowSkeletons rows={12} />}
      {pages !== undefined && preview.error === null && (
        <PreviewPages
          pages={pages}
          zoom={zoom}
          highlighted={sectionId === null ? null : { sectionId }}
          onOpen={onOpen}
        />
      )}
    </div>
  )
}
