import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type Account, accountKinds } from '../../../shared/domain/account.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { failureOf } from '../../api/call.ts'
import { newCommandId } from '../../api/command-id.ts'
import { useMutationCall } from '../../api/use-mutation-call.ts'
import { recordAddress } from '../../entities/record/record-address.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'

/** A name and a kind are enough to begin; the rest is filled in on the account's page. */
export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useTexts()
  const navigate = useNavigate()
  const create = useMutationCall('account.create')
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Account['kind']>('business')
  const submit = (): void => {
    if (name.trim() === '') return
    create.mutate(
      { name: { [language]: name.trim() }, kind, commandId: newCommandId() },
      {
        onSuccess: ({ id }) => {
          onClose()
          void navigate(`${recordAddress('account', id)}/profile`)
        },
      },
    )
  }
  return (
    <Modal opened onClose={onClose} title={t('account.new')} withCloseButton={false}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={t('account.field.name')}
            value={name}
            maxLength={limits.name}
            onChange={(event) => {
              setName(event.currentTarget.value)
            }}
          />
          <Select
            label={t('account.field.kind')}
            allowDeselect={false}
            data={accountKinds.map((value) => ({ value, label: t(`account.kind.${value}`) }))}
            value={kind}
            onChange={(value) => {
              setKind(accountKinds.find((one) => one === value) ?? 'business')
            }}
          />
          {create.error !== null && <ErrorNote error={failureOf(create.error)} />}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
              {t('account.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
