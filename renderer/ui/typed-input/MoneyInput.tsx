import type { Currency, MinorUnits } from '../../../shared/domain/quantities.ts'
import { formatAmount } from '../../../shared/i18n/format-number.ts'
import { parseMoney } from '../../../shared/i18n/parse-money.ts'
import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/** An amount in one currency, typed as `1,234.50`, `1.2万`, `¥300`. */
export function MoneyInput({
  currency,
  ...props
}: TypedInputProps<MinorUnits> & { readonly currency: Currency }) {
  return (
    <TypedInput
      {...props}
      parse={(text) => parseMoney(text, currency)}
      show={(amount) => formatAmount(amount, currency)}
      edit={(amount) => formatAmount(amount, currency)}
    />
  )
}
