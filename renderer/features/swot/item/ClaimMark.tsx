import { Popover, SegmentedControl, Stack, UnstyledButton } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { limits } from '../../../../shared/domain/limits.ts'
import type { SwotItem } from '../../../../shared/domain/swot-analysis.ts'
import { setLineField } from '../../../entities/record/change-builders.ts'
import { type DraftField, useDraft } from '../../../entities/record/use-draft.ts'
import { DraftText } from '../../../entities/record-fields/DraftText.tsx'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { localToday } from '../../../ui/moments/use-moments.ts'
import { DateField } from '../../../ui/typed-input/DateField.tsx'
import { useBoard } from '../item-board.ts'

/** Whether a statement is assumed or confirmed; the popover says since when and by what (K2.9). */
export function ClaimMark({ item }: { readonly item: SwotItem }) {
  const { t } = useTexts()
  const isAssumed = item.claim.status === 'assumed'
  const since = item.claim.asOf === null ? '' : ` ${item.claim.asOf}`
  const word = t(isAssumed ? 'swot.claim.assumed' : 'swot.claim.confirmed')
  return (
    <Popover position="bottom-end" width={264} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={isAssumed ? 'mark t2' : 'mark quiet'}
          aria-label={t('swot.claim.is', { status: word })}
          title={`${word}${since}`}
        >
          {isAssumed ? (
            <>
              <IconCircleDashed size={13} aria-hidden="true" />
              {word}
            </>
          ) : (
            <IconCircleCheck size={13} aria-hidden="true" />
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <ClaimEditor item={item} />
      </Popover.Dropdown>
    </Popover>
  )
}

function ClaimEditor({ item }: { readonly item: SwotItem }) {
  const { t } = useTexts()
  const board = useBoard()
  const field = useDraft({
    kind: 'analysis',
    id: board.analysisId,
    editor: `items/${item.id}/claim`,
    stored: item.claim,
    commit: (claim) => board.edit([setLineField('items', item, 'claim', claim)]),
  })
  const claim = field.value
  const set = (change: Partial<Claim>): void => {
    field.type({ ...claim, ...change })
    field.commit()
  }
  const source: DraftField<string> = {
    ...field,
    value: claim.source,
    type: (text) => {
      field.type({ ...claim, source: text })
    },
  }
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('swot.claim')}
        value={claim.status}
        onChange={(value) => {
          const status = value === 'confirmed' ? 'confirmed' : 'assumed'
          set({ status, asOf: claim.asOf ?? (status === 'confirmed' ? localToday() : null) })
        }}
        data={[
          { value: 'assumed', label: t('swot.claim.assumed') },
          { value: 'confirmed', label: t('swot.claim.confirmed') },
        ]}
      />
      <DateField
        label={t('swot.claim.asOf')}
        value={claim.asOf}
        onChange={(asOf) => {
          set({ asOf })
        }}
      />
      <DraftText field={source} label={t('swot.claim.source')} maxLength={limits.line} />
    </Stack>
  )
}
