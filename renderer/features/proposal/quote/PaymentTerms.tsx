import { Textarea } from '@mantine/core'
import type { RefObject } from 'react'
import type { PaymentPlan } from '../../../../shared/calculations/payment-terms.ts'
import { limits } from '../../../../shared/domain/limits.ts'
import type { PaymentTerm } from '../../../../shared/domain/proposal.ts'
import { basisPointsSchema } from '../../../../shared/domain/quantities.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import { formatAmount } from '../../../../shared/i18n/format-number.ts'
import { newItemId } from '../../../api/new-item-id.ts'
import { LineTable } from '../../../entities/line-table/LineTable.tsx'
import { percentColumn } from '../../../entities/line-table/typed-columns.ts'
import { insertLine } from '../../../entities/record/change-builders.ts'
import { useDraftField } from '../../../entities/record/use-draft.ts'
import type { RecordHandle } from '../../../entities/record/use-record.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'

interface PaymentTermsProps {
  readonly handle: RecordHandle<'proposal'>
  readonly plan: PaymentPlan
  readonly targetId: ItemId | null
  readonly anchor: RefObject<HTMLDivElement | null>
}

/** When which share is paid, with the amounts it comes to, and the terms of delivery. */
export function PaymentTerms({ handle, plan, targetId, anchor }: PaymentTermsProps) {
  const { t } = useTexts()
  const { record, edit } = handle
  const delivery = useDraftField(handle, 'deliveryTerms')
  const amountOf = (id: ItemId): string => {
    const payment = plan.payments.find(({ term }) => term.id === id)
    return payment === undefined ? '' : formatAmount(payment.amount, record.currency)
  }
  const add = (): void => {
    const share = basisPointsSchema.parse(Math.max(0, plan.missingShare))
    const term: PaymentTerm = { id: newItemId(), milestone: '', share, note: '' }
    edit([insertLine('proposal', 'paymentTerms', term, record.paymentTerms.at(-1)?.id ?? null)])
  }
  return (
    <div ref={anchor}>
      <LineTable
        label={t('quote.terms')}
        source={{
          kind: 'proposal',
          recordId: handle.id,
          collection: 'paymentTerms',
          lines: record.paymentTerms,
          edit,
        }}
        columns={[
          {
            kind: 'text',
            field: 'milestone',
            title: t('quote.milestone'),
            widthPx: 200,
            grow: true,
            maxLength: limits.line,
          },
          percentColumn<PaymentTerm>('share', t('quote.share')),
          {
            kind: 'shown',
            key: 'amount',
            title: t('quote.termAmount'),
            widthPx: 120,
            align: 'right',
            render: (term) => <span className="t2">{amountOf(term.id)}</span>,
          },
          {
            kind: 'text',
            field: 'note',
            title: t('quote.termNote'),
            widthPx: 200,
            grow: true,
            maxLength: limits.line,
          },
        ]}
        addLabel={t('quote.addTerm')}
        emptyText={t('quote.noTerms')}
        targetId={targetId}
        onAdd={add}
      />
      <div style={{ padding: '4px 12px 12px', maxWidth: 860 }}>
        <Textarea
          label={t('quote.delivery')}
          value={delivery.value}
          maxLength={limits.paragraph}
          onChange={(event) => {
            delivery.type(event.currentTarget.value)
          }}
          onBlur={delivery.commit}
        />
      </div>
    </div>
  )
}
