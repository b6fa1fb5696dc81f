import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import type { Forgotten } from '../../../shared/contract/methods/record-methods.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'
import { failureOf } from '../../api/call.ts'
import { newCommandId } from '../../api/command-id.ts'
import { useMutationCall } from '../../api/use-mutation-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useMoments } from '../../ui/moments/use-moments.ts'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'

interface ForgetMemberDialogProps {
  readonly member: TeamMember
  readonly onClose: () => void
}

/** Says what is lost before a person is forgotten, and where the person is still kept afterwards (A4). */
export function ForgetMemberDialog({ member, onClose }: ForgetMemberDialogProps) {
  const { t } = useTexts()
  const forget = useMutationCall('member.forget')
  const { name } = member
  if (forget.data !== undefined)
    return (
      <Modal
        opened
        onClose={onClose}
        withCloseButton={false}
        title={t('settings.members.forget.done', { name })}
      >
        <Stack gap="md">
          <OlderBackups takenAt={forget.data.olderBackups} />
          <Group justify="flex-end">
            <Button data-autofocus onClick={onClose}>
              {t('settings.members.forget.close')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    )
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={t('settings.members.forget.title', { name })}
    >
      <Stack gap="md">
        <Text size="sm">{t('settings.members.forget.lost', { former: t('company.member.former') })}</Text>
        <Text size="sm">{t('settings.members.forget.files')}</Text>
        <Text size="sm">{t('settings.members.forget.backups')}</Text>
        <Text size="sm" fw={600}>
          {t('settings.members.forget.undo')}
        </Text>
        {forget.error !== null && <ErrorNote error={failureOf(forget.error)} />}
        <Group justify="flex-end" gap={8}>
          <Button data-autofocus variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            color="bad"
            loading={forget.isPending}
            onClick={() => {
              forget.mutate({ id: member.id, commandId: newCommandId() })
            }}
          >
            {t('settings.members.forget.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function OlderBackups({ takenAt }: { readonly takenAt: Forgotten['olderBackups'] }) {
  const { t } = useTexts()
  const moments = useMoments()
  if (takenAt.length === 0) return <Text size="sm">{t('settings.members.forget.noBackups')}</Text>
  return (
    <>
      <Text size="sm">{t('settings.members.forget.olderBackups', { count: takenAt.length })}</Text>
      <List size="sm">
        {takenAt.map((at) => (
          <List.Item key={at}>{moments.full(at)}</List.Item>
        ))}
      </List>
      <Text size="sm">{t('settings.members.forget.kept')}</Text>
    </>
  )
}
