import { Button, Group, Menu, Modal, Stack, Text, Textarea } from '@mantine/core'
import { IconCheck, IconChevronDown, IconDownload, IconStack } from '@tabler/icons-react'
import { useState } from 'react'
import { limits } from '../../../shared/domain/limits.ts'
import { failureOf } from '../../api/call.ts'
import { newCommandId } from '../../api/command-id.ts'
import { useCall } from '../../api/use-call.ts'
import { useMutationCall } from '../../api/use-mutation-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useMoments } from '../../ui/moments/use-moments.ts'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { showToast } from '../../ui/toast/show-toast.tsx'
import { useEditEngine } from '../record/edit-engine.ts'
import { type ExportedDocument, useExport } from './use-export.ts'

/** The draft and the versions issued so far; issues the next one (A4). */
export function VersionMenu({ document }: { readonly document: ExportedDocument }) {
  const { t } = useTexts()
  const moments = useMoments()
  const { kind, id } = document
  const revisions = useCall('revision.list', { kind, id }).data ?? []
  const [isIssuing, setIssuing] = useState(false)
  const { start } = useExport(document)
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            aria-label={`${t('workbench.version')} ${t('workbench.draft')}`}
            rightSection={<IconChevronDown size={12} aria-hidden="true" />}
            className="drop"
          >
            {t('workbench.draft')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {revisions.length === 0 ? t('workbench.version.none') : t('workbench.version')}
          </Menu.Label>
          {revisions.map((revision) => (
            <Menu.Item
              key={revision.id}
              leftSection={<IconDownload size={14} />}
              title={t('workbench.version.export', { number: revision.number })}
              onClick={() => void start(['docx', 'pdf'], revision.number)}
            >
              <span className="b">{t('workbench.versionNumber', { number: revision.number })}</span>{' '}
              <span className="xs t3">
                {t('workbench.version.by', {
                  when: moments.when(revision.issuedAt),
                  who: revision.issuedBy,
                })}
              </span>
              {revision.note !== '' && <div className="xs t2 cut">{revision.note}</div>}
            </Menu.Item>
          ))}
          <Menu.Divider role="separator" />
          <Menu.Item
            leftSection={<IconStack size={14} />}
            onClick={() => {
              setIssuing(true)
            }}
          >
            {t('workbench.version.issue')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <IssueDialog
        document={document}
        isOpen={isIssuing}
        onClose={() => {
          setIssuing(false)
        }}
      />
    </>
  )
}

interface IssueDialogProps {
  readonly document: ExportedDocument
  readonly isOpen: boolean
  readonly onClose: () => void
}

function IssueDialog({ document, isOpen, onClose }: IssueDialogProps) {
  const { t } = useTexts()
  const engine = useEditEngine()
  const issue = useMutationCall('document.issueVersion')
  const [note, setNote] = useState('')
  const submit = async (): Promise<void> => {
    if (!(await engine.settle())) return
    issue.mutate(
      { kind: document.kind, id: document.id, note: note.trim(), commandId: newCommandId() },
      {
        onSuccess: (revision) => {
          setNote('')
          onClose()
          showToast({
            message: t('workbench.version.issued', { number: revision.number }),
            icon: <IconCheck size={15} aria-hidden="true" />,
            closeLabel: t('common.close'),
          })
        },
      },
    )
  }
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('workbench.version.issue')} withCloseButton={false}>
      <Stack gap="md">
        <Text size="sm">{t('workbench.version.issue.what')}</Text>
        <Textarea
          data-autofocus
          label={t('workbench.version.note')}
          value={note}
          maxLength={limits.line}
          onChange={(event) => {
            setNote(event.currentTarget.value)
          }}
        />
        {issue.error !== null && <ErrorNote error={failureOf(issue.error)} />}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button loading={issue.isPending} onClick={() => void submit()}>
            {t('workbench.version.issue')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
