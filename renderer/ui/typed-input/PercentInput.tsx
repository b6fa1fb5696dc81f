import type { BasisPoints } from '../../../shared/domain/quantities.ts'
import { formatPercent } from '../../../shared/i18n/format-number.ts'
import { parsePercent } from '../../../shared/i18n/parse-percent.ts'
import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/** A share of 0 to 100 %, typed as `12,5 %` or `12.5`. */
export function PercentInput(props: TypedInputProps<BasisPoints>) {
  return <TypedInput {...props} parse={parsePercent} show={formatPercent} edit={formatPercent} />
}
