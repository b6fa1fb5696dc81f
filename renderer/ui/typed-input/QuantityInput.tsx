import type { Quantity } from '../../../shared/domain/quantities.ts'
import { formatQuantity } from '../../../shared/i18n/format-number.ts'
import { parseQuantity } from '../../../shared/i18n/parse-quantity.ts'
import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/** A quantity with up to three decimals. */
export function QuantityInput(props: TypedInputProps<Quantity>) {
  return <TypedInput {...props} parse={parseQuantity} show={formatQuantity} edit={formatQuantity} />
}
