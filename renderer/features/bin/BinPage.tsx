import { Button, Group, Modal, Stack, Text, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { BinEntry } from '../../../shared/contract/methods/history-methods.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { failureOf } from '../../api/call.ts'
import { newCommandId } from '../../api/command-id.ts'
import { useCall } from '../../api/use-call.ts'
import { useMutationCall } from '../../api/use-mutation-call.ts'
import { Page } from '../../entities/frame/Page.tsx'
import { kindIcons } from '../../entities/record/kind-icon.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useMoments } from '../../ui/moments/use-moments.ts'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'
import { showToast } from '../../ui/toast/show-toast.tsx'

/** What was deleted: restored with a click, deleted for good only on purpose. */
export function BinPage() {
  const { t } = useTexts()
  const bin = useCall('bin.list', {})
  const [purging, setPurging] = useState<BinEntry | null>(null)
  return (
    <Page title={t('settings.bin.title')}>
      {content()}
      {purging !== null && (
        <PurgeDialog
          entry={purging}
          onClose={() => {
            setPurging(null)
          }}
        />
      )}
    </Page>
  )

  function content(): ReactNode {
    if (bin.error !== null)
      return (
        <div style={{ padding: 12 }}>
          <ErrorNote error={failureOf(bin.error)} onRetry={() => void bin.refetch()} />
        </div>
      )
    if (bin.data === undefined) return <RowSkeletons />
    if (bin.data.length === 0)
      return (
        <EmptyState icon={IconTrash} title={t('settings.bin.empty')} text={t('settings.bin.empty.what')} />
      )
    return (
      <div className="scroll" tabIndex={0} role="region" aria-label={t('settings.bin.title')}>
        <div className="card" style={{ margin: 12, maxWidth: 1000 }}>
          {bin.data.map((entry) => (
            <BinRow key={entry.id} entry={entry} onPurge={setPurging} />
          ))}
        </div>
      </div>
    )
  }
}

interface BinRowProps {
  readonly entry: BinEntry
  readonly onPurge: (entry: BinEntry) => void
}

function BinRow({ entry, onPurge }: BinRowProps) {
  const { t, language } = useTexts()
  const moments = useMoments()
  const restore = useMutationCall('bin.restore')
  const IconShape = kindIcons[entry.kind]
  const account = entry.accountName === null ? '' : chooseText(entry.accountName, language).text
  const isReferenced = entry.referenceCount > 0
  const references = t('settings.bin.referenced', { count: entry.referenceCount })
  return (
    <>
      <div className="line">
        <IconShape size={16} stroke={1.6} className="t3 ic" aria-hidden="true" />
        <span className="cut" title={entry.title}>
          {entry.title}
        </span>
        <span className="xs t3 nw">{t(`common.kind.${entry.kind}`)}</span>
        <span className="xs t3 cut grow">{account}</span>
        {isReferenced && <span className="xs t2 nw">{references}</span>}
        <span className="xs t3 nw">
          {t('settings.bin.deletedAt', { when: moments.when(entry.deletedAt) })}
        </span>
        <Button
          size="compact-xs"
          variant="default"
          loading={restore.isPending}
          leftSection={<IconArrowBackUp size={13} aria-hidden="true" />}
          onClick={() => {
            restore.mutate(
              { id: entry.id, commandId: newCommandId() },
              {
                onSuccess: () => {
                  showToast({
                    message: t('settings.bin.restored', { title: entry.title }),
                    icon: <IconArrowBackUp size={15} aria-hidden="true" />,
                    closeLabel: t('common.close'),
                  })
                },
              },
            )
          }}
        >
          {t('settings.bin.restore')}
        </Button>
        <Tooltip label={references} disabled={!isReferenced}>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            data-disabled={isReferenced}
            aria-disabled={isReferenced}
            onClick={() => {
              if (!isReferenced) onPurge(entry)
            }}
          >
            {t('settings.bin.purge')}
          </Button>
        </Tooltip>
      </div>
      {restore.error !== null && <ErrorNote error={failureOf(restore.error)} />}
    </>
  )
}

function PurgeDialog({ entry, onClose }: { readonly entry: BinEntry; readonly onClose: () => void }) {
  const { t } = useTexts()
  const purge = useMutationCall('bin.purge')
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={t('settings.bin.purge.title', { title: entry.title })}
    >
      <Stack gap="md">
        <Text size="sm">{t('settings.bin.purge.what')}</Text>
        {purge.error !== null && <ErrorNote error={failureOf(purge.error)} />}
        <Group justify="flex-end" gap={8}>
          <Button data-autofocus variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            color="bad"
            loading={purge.isPending}
            onClick={() => {
              purge.mutate({ id: entry.id, commandId: newCommandId() }, { onSuccess: onClose })
            }}
          >
            {t('settings.bin.purge')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
