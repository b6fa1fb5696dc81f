import { ActionIcon, Button, Checkbox, TextInput, Tooltip } from '@mantine/core'
import { IconPlus, IconTrash, IconUserOff, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { limits } from '../../../shared/domain/limits.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'
import { failureOf } from '../../api/call.ts'
import { newCommandId } from '../../api/command-id.ts'
import { useCall } from '../../api/use-call.ts'
import { useMutationCall } from '../../api/use-mutation-call.ts'
import { RecordText } from '../../entities/record-fields/RecordText.tsx'
import { useMoveToBin } from '../../entities/record/use-move-to-bin.tsx'
import { useRecord } from '../../entities/record/use-record.ts'
import { errorText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'
import { ForgetMemberDialog } from './ForgetMemberDialog.tsx'

/** Our own people, whom owners and responsible persons are chosen from. */
export function MemberSettings() {
  const { t } = useTexts()
  const members = useCall('member.list', {})
  const [forgetting, setForgetting] = useState<TeamMember | null>(null)
  return (
    <section className="card">
      <header>
        <h2>{t('settings.members')}</h2>
        <span className="count cut">{t('settings.members.what')}</span>
      </header>
      {members.isPending && <RowSkeletons rows={3} />}
      {members.error !== null && (
        <ErrorNote error={failureOf(members.error)} onRetry={() => void members.refetch()} />
      )}
      {members.data?.length === 0 && (
        <EmptyState
          icon={IconUsers}
          title={t('settings.members.none')}
          text={t('settings.members.none.what')}
        />
      )}
      {members.data?.map((member) => (
        <MemberRow key={member.id} member={member} onForget={setForgetting} />
      ))}
      {forgetting !== null && (
        <ForgetMemberDialog
          member={forgetting}
          onClose={() => {
            setForgetting(null)
          }}
        />
      )}
      <NewMember isFirst={members.data?.length === 0} />
    </section>
  )
}

interface MemberRowProps {
  readonly member: TeamMember
  readonly onForget: (member: TeamMember) => void
}

function MemberRow({ member, onForget }: MemberRowProps) {
  const { t } = useTexts()
  const loaded = useRecord('member', member.id)
  const moveToBin = useMoveToBin()
  if (loaded.state !== 'ready') return null
  const { handle } = loaded
  const label = t('settings.members.delete', { name: member.name })
  const forgetLabel = t('settings.members.forget', { name: member.name })
  return (
    <div className="row" style={{ gap: 8, alignItems: 'flex-end', padding: '0 12px 10px' }}>
      <div className="grow">
        <RecordText handle={handle} field="name" label={t('company.member.name')} />
      </div>
      <div className="grow">
        <RecordText handle={handle} field="title" label={t('company.field.title')} />
      </div>
      <div className="grow">
        <RecordText handle={handle} field="email" label={t('company.field.email')} />
      </div>
      <div style={{ width: 130 }}>
        <RecordText handle={handle} field="phone" label={t('company.field.phone')} />
      </div>
      <Checkbox
        pb={8}
        label={t('settings.members.me')}
        aria-label={t('company.field.isMe')}
        checked={handle.record.isMe}
        onChange={(event) => {
          handle.set('isMe', event.currentTarget.checked)
        }}
      />
      <Tooltip label={label}>
        <ActionIcon
          mb={2}
          aria-label={label}
          onClick={() => void moveToBin('member', member.id, member.name)}
        >
          <IconTrash size={15} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      {!member.isMe && (
        <Tooltip label={forgetLabel}>
          <ActionIcon
            mb={2}
            aria-label={forgetLabel}
            onClick={() => {
              onForget(member)
            }}
          >
            <IconUserOff size={15} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}

function NewMember({ isFirst }: { readonly isFirst: boolean }) {
  const texts = useTexts()
  const { t } = texts
  const create = useMutationCall('member.create')
  const [name, setName] = useState('')
  return (
    <form
      className="row"
      style={{ gap: 8, padding: '0 12px 14px', alignItems: 'flex-end' }}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        create.mutate(
          { name: name.trim(), isMe: isFirst, commandId: newCommandId() },
          {
            onSuccess: () => {
              setName('')
            },
          },
        )
      }}
    >
      <TextInput
        w={240}
        label={t('settings.members.name')}
        value={name}
        maxLength={limits.name}
        error={create.error === null ? undefined : errorText(texts, failureOf(create.error))}
        onChange={(event) => {
          setName(event.currentTarget.value)
        }}
      />
      <Button
        type="submit"
        variant="default"
        size="md"
        disabled={name.trim() === ''}
        loading={create.isPending}
        leftSection={<IconPlus size={15} aria-hidden="true" />}
      >
        {t('settings.members.add')}
      </Button>
    </form>
  )
}
