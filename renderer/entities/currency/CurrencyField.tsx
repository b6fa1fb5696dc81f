import { Select } from '@mantine/core'
import { currencies, type Currency, currencySchema } from '../../../shared/domain/quantities.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

interface CurrencyFieldProps {
  readonly label: string
  readonly value: Currency
  readonly onChange: (currency: Currency) => void
  /** False inside a popover, which would close when the list is clicked. */
  readonly withinPortal?: boolean
}

/** One of the currencies the product computes in. */
export function CurrencyField({ label, value, onChange, withinPortal = true }: CurrencyFieldProps) {
  const { t } = useTexts()
  return (
    <Select
      label={label}
      data={currencies.map((code) => ({ value: code, label: `${code} ${t(`common.currency.${code}`)}` }))}
      value={value}
      allowDeselect={false}
      comboboxProps={{ withinPortal }}
      onChange={(chosen) => {
        if (chosen !== null) onChange(currencySchema.parse(chosen))
      }}
    />
  )
}
