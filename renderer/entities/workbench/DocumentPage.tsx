import { useParams } from 'react-router'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'
import { Page } from '../frame/Page.tsx'
import { useRecord } from '../record/use-record.ts'
import { Workbench } from './Workbench.tsx'
import type { WorkbenchParts } from './workbench-types.ts'

interface DocumentPageProps<K extends DocumentKind> {
  readonly kind: K
  /** Made once per feature, outside its component. */
  readonly parts: WorkbenchParts<K>
}

/** The page of one document: loads it by the address and opens the workbench on it. */
export function DocumentPage<K extends DocumentKind>({ kind, parts }: DocumentPageProps<K>) {
  const { t } = useTexts()
  const id = itemIdSchema.safeParse(useParams()['id'])
  if (!id.success)
    return (
      <Page title={t(`common.kind.${kind}`)}>
        <div style={{ padding: 12 }}>
          <ErrorNote error={{ code: 'not-found', params: {}, id: 'address' }} />
        </div>
      </Page>
    )
  return <LoadedDocument key={id.data} kind={kind} id={id.data} parts={parts} />
}

function LoadedDocument<K extends DocumentKind>({
  kind,
  id,
  parts,
}: DocumentPageProps<K> & { readonly id: ItemId }) {
  const { t } = useTexts()
  const loaded = useRecord(kind, id)
  if (loaded.state === 'ready') return <Workbench handle={loaded.handle} parts={parts} />
  return (
    <Page title={t(`common.kind.${kind}`)} isCompact>
      {loaded.state === 'loading' ? (
        <RowSkeletons rows={12} />
      ) : (
        <div style={{ padding: 12 }}>
          <ErrorNote error={loaded.error} onRetry={loaded.retry} />
        </div>
      )}
    </Page>
  )
}
