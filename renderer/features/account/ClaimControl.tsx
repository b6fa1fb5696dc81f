import { Button, Popover, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import type { PresentStateField } from '../../../shared/domain/account.ts'
import { type Claim, unstatedClaim } from '../../../shared/domain/claim.ts'
import { limits } from '../../../shared/domain/limits.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { localToday } from '../../ui/moments/use-moments.ts'
import { DateField } from '../../ui/typed-input/DateField.tsx'

interface ClaimControlProps {
  readonly handle: RecordHandle<'account'>
  readonly field: PresentStateField
}

/** How sure a statement is, since when and by what source (K2.9). */
export function ClaimControl({ handle, field }: ClaimControlProps) {
  const { t } = useTexts()
  const claim = handle.record.claims[field] ?? unstatedClaim
  const [source, setSource] = useState<string | null>(null)
  const isConfirmed = claim.status === 'confirmed'
  const set = (change: Partial<Claim>): void => {
    handle.set('claims', { ...handle.record.claims, [field]: { ...claim, ...change } })
  }
  const label = t('account.claim.of', { field: t(`account.field.${field}`) })
  const status = t(isConfirmed ? 'account.claim.confirmed' : 'account.claim.assumed')
  const words = claim.asOf === null ? status : `${status} ${claim.asOf}`
  return (
    <Popover position="bottom-end" width={280} trapFocus>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          color={isConfirmed ? 'ok' : 'gray'}
          aria-label={`${label} ${words}`}
          leftSection={
            isConfirmed ? (
              <IconCircleCheck size={13} aria-hidden="true" />
            ) : (
              <IconCircleDashed size={13} aria-hidden="true" />
            )
          }
        >
          {words}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <SegmentedControl
            aria-label={label}
            value={claim.status}
            onChange={(value) => {
              if (value === 'confirmed') set({ status: value, asOf: claim.asOf ?? localToday() })
              else set({ status: 'assumed' })
            }}
            data={[
              { value: 'assumed', label: t('account.claim.assumed') },
              { value: 'confirmed', label: t('account.claim.confirmed') },
            ]}
          />
          <DateField
            label={t('account.claim.asOf')}
            value={claim.asOf}
            onChange={(asOf) => {
              set({ asOf })
            }}
          />
          <TextInput
            label={t('account.claim.source')}
            value={source ?? claim.source}
            maxLength={limits.line}
            onChange={(event) => {
              setSource(event.currentTarget.value)
            }}
            onBlur={() => {
              if (source !== null && source !== claim.source) set({ source })
              setSource(null)
            }}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
