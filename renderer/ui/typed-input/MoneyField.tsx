import type { Currency, MinorUnits } from '../../../shared/domain/quantities.ts'
import { formatAmount } from '../../../shared/i18n/format-number.ts'
import { parseMoney } from '../../../shared/i18n/parse-money.ts'
import { TypedInput } from './TypedInput.tsx'

interface MoneyFieldProps {
  readonly label: string
  readonly description?: string
  readonly currency: Currency
  readonly value: MinorUnits | null
  readonly onChange: (value: MinorUnits | null) => void
}

/** An amount in one currency, typed as `1,234.50`, `1.2万` or `¥300`. */
export function MoneyField({ currency, value, onChange, ...input }: MoneyFieldProps) {
  const show = (amount: MinorUnits): string => formatAmount(amount, currency)
  return (
    <TypedInput
      {...input}
      stored={value}
      read={(text) => parseMoney(text, currency)}
      show={show}
      edit={show}
      whenEmpty={null}
      onCommit={onChange}
    />
  )
}
