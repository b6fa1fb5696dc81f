import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentSummary } from '../../../shared/contract/methods/record-methods.ts'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { DocumentList } from '../../entities/documents/DocumentList.tsx'
import { NewDocumentDialog } from '../../entities/documents/NewDocumentDialog.tsx'
import { kindIcons } from '../../entities/record/kind-icon.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { EmptyState } from '../../ui/states/EmptyState.tsx'

interface DocumentsTabProps {
  readonly kind: DocumentKind
  readonly accountId: ItemId
  readonly documents: readonly DocumentSummary[]
}

/** The account's documents of one kind, and a new one. */
export function DocumentsTab({ kind, accountId, documents }: DocumentsTabProps) {
  const { t } = useTexts()
  const [isAdding, setAdding] = useState(false)
  const button = (
    <Button
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={() => {
        setAdding(true)
      }}
    >
      {t(`settings.documents.new.${kind}`)}
    </Button>
  )
  return (
    <>
      {documents.length === 0 ? (
        <EmptyState
          icon={kindIcons[kind]}
          title={t(`settings.documents.none.${kind}`)}
          text={t(`settings.documents.what.${kind}`)}
          action={button}
        />
      ) : (
        <>
          <div className="list-bar">{button}</div>
          <DocumentList kind={kind} documents={documents} showsAccount={false} />
        </>
      )}
      {isAdding && (
        <NewDocumentDialog
          kind={kind}
          accountId={accountId}
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </>
  )
}
