import { limits } from '../../../shared/domain/limits.ts'
import { type Credential, credentialKinds } from '../../../shared/domain/proposal.ts'
import { newItemId } from '../../api/new-item-id.ts'
import { LineTable } from '../../entities/line-table/LineTable.tsx'
import { dateColumn } from '../../entities/line-table/typed-columns.ts'
import { insertLine, setLineField } from '../../entities/record/change-builders.ts'
import { SectionText } from '../../entities/section-text/SectionText.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { CredentialFile } from './CredentialFile.tsx'

/** Part 7: who we are, and the certificates and cases that prove it. */
export function CredentialsSection({ handle, section, itemId }: SectionEditorProps<'proposal'>) {
  const { t } = useTexts()
  const { record, edit } = handle
  const add = (): void => {
    const credential: Credential = {
      id: newItemId(),
      kind: 'certificate',
      title: '',
      note: '',
      expiresOn: null,
      attachmentId: null,
    }
    edit([insertLine('proposal', 'credentials', credential, record.credentials.at(-1)?.id ?? null)])
  }
  return (
    <SectionFrame note={t('proposal.credentials.note')}>
      <div style={{ padding: 12 }}>
        <SectionText handle={handle} section={section} placeholder={t('proposal.credentials.text')} />
      </div>
      <LineTable
        label={t('proposal.credentials.table')}
        source={{
          kind: 'proposal',
          recordId: handle.id,
          collection: 'credentials',
          lines: record.credentials,
          edit,
        }}
        columns={[
          {
            kind: 'choice',
            field: 'kind',
            title: t('proposal.credentials.kind'),
            widthPx: 92,
            options: credentialKinds.map((value) => ({
              value,
              label: t(`proposal.credentialKind.${value}`),
            })),
          },
          {
            kind: 'text',
            field: 'title',
            title: t('proposal.credentials.title'),
            widthPx: 160,
            grow: true,
            maxLength: limits.name,
            isParagraph: true,
          },
          {
            kind: 'text',
            field: 'note',
            title: t('proposal.credentials.what'),
            widthPx: 180,
            grow: true,
            maxLength: limits.paragraph,
            isParagraph: true,
          },
          dateColumn<Credential>('expiresOn', t('proposal.credentials.expires')),
          {
            kind: 'shown',
            key: 'file',
            title: t('proposal.credentials.file'),
            widthPx: 120,
            render: (line) => (
              <CredentialFile
                attachmentId={line.attachmentId}
                onChange={(attachmentId) => {
                  edit([setLineField('credentials', line, 'attachmentId', attachmentId)])
                }}
              />
            ),
          },
        ]}
        addLabel={t('proposal.credentials.add')}
        emptyText={t('proposal.credentials.empty')}
        targetId={itemId}
        onAdd={add}
      />
    </SectionFrame>
  )
}
