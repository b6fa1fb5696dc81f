import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSearch, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { DocumentSummary } from '../../../shared/contract/methods/record-methods.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { failureOf } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { DocumentList } from '../../entities/documents/DocumentList.tsx'
import { NewDocumentDialog } from '../../entities/documents/NewDocumentDialog.tsx'
import { Page } from '../../entities/frame/Page.tsx'
import { kindIcons } from '../../entities/record/kind-icon.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'

/** All plans, or all proposals, over all accounts. */
export function DocumentListPage({ kind }: { readonly kind: 'plan' | 'proposal' }) {
  const { t } = useTexts()
  const list = useCall(`${kind}.list`, {})
  const [params, setParams] = useSearchParams()
  const [search, setSearch] = useState('')
  const create = (): void => {
    setParams({ new: '' })
  }
  const button = (
    <Button leftSection={<IconPlus size={15} aria-hidden="true" />} onClick={create}>
      {t(`settings.documents.new.${kind}`)}
    </Button>
  )
  return (
    <Page title={t(kind === 'plan' ? 'frame.nav.plans' : 'frame.nav.proposals')} actions={button}>
      {content()}
      {params.has('new') && (
        <NewDocumentDialog
          kind={kind}
          accountId={null}
          onClose={() => {
            setParams({}, { replace: true })
          }}
        />
      )}
    </Page>
  )

  function content(): ReactNode {
    if (list.error !== null)
      return (
        <div style={{ padding: 12 }}>
          <ErrorNote error={failureOf(list.error)} onRetry={() => void list.refetch()} />
        </div>
      )
    if (list.data === undefined) return <RowSkeletons rows={10} />
    if (list.data.length === 0)
      return (
        <EmptyState
          icon={kindIcons[kind]}
          title={t(`settings.documents.none.${kind}`)}
          text={t(`settings.documents.what.${kind}`)}
          action={button}
        />
      )
    const wanted = search.trim().toLowerCase()
    const shown = list.data.filter((one) => matches(one, wanted))
    return (
      <>
        <div className="list-bar">
          <TextInput
            size="sm"
            w={240}
            aria-label={t('settings.documents.search')}
            placeholder={t('settings.documents.search')}
            leftSection={<IconSearch size={14} aria-hidden="true" />}
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value)
            }}
          />
          <span className="count">{shown.length}</span>
        </div>
        {shown.length === 0 ? (
          <EmptyState
            text={t('settings.documents.filtered')}
            action={
              <Button
                variant="default"
                leftSection={<IconX size={14} aria-hidden="true" />}
                onClick={() => {
                  setSearch('')
                }}
              >
                {t('common.clearFilters')}
              </Button>
            }
          />
        ) : (
          <DocumentList kind={kind} documents={shown} showsAccount />
        )}
      </>
    )
  }
}

function matches(document: DocumentSummary, wanted: string): boolean {
  const names = [chooseText(document.accountName, 'zh-CN').text, chooseText(document.accountName, 'en').text]
  return [document.title, ...names].some((text) => text.toLowerCase().includes(wanted))
}
