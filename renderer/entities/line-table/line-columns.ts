import type { ReactNode } from 'react'
import type { Change } from '../../../shared/domain/change.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import type { Parsed } from '../../../shared/i18n/parse-result.ts'
import type { EditOutcome } from '../record/edit-queue.ts'

export interface LineBase {
  readonly id: ItemId
}
/** Fields of a line that hold plain text. */
export type TextFieldOf<L> = { [F in keyof L & string]: L[F] extends string ? F : never }[keyof L & string]

interface ColumnBase {
  readonly title: string
  /** Width in px; the rest is shared by the columns that grow. */
  readonly widthPx: number
  readonly grow?: boolean
}

/** How one field of a line is shown and typed. */
export type LineColumn<L extends LineBase> =
  | (ColumnBase & {
      readonly kind: 'text'
      readonly field: TextFieldOf<L>
      readonly maxLength: number
      readonly placeholder?: string
      /** What stands in an empty box of this line, such as the words it follows. */
      readonly placeholderOf?: (line: L) => string
      /** Several lines of text; grows with what is typed. */
      readonly isParagraph?: boolean
    })
  | (ColumnBase & {
      readonly kind: 'choice'
      readonly field: keyof L & string
      readonly options: readonly { readonly value: string; readonly label: string }[]
      /** Offers to choose nothing. */
      readonly isOptional?: boolean
    })
  | (ColumnBase & { readonly kind: 'member'; readonly field: keyof L & string })
  | (ColumnBase & {
      readonly kind: 'typed'
      readonly field: keyof L & string
      readonly align?: 'right'
      readonly read: (text: string) => Parsed<string | number>
      /** As the reader expects it. */
      readonly show: (value: string | number) => string
      /** What the text box starts with. */
      readonly edit: (value: string | number) => string
      /** What an emptied box stores. */
      readonly whenEmpty: string | number | null
    })
  | (ColumnBase & {
      readonly kind: 'shown'
      readonly key: string
      readonly align?: 'right'
      readonly render: (line: L) => ReactNode
    })

/** Where the lines live and how they are changed. */
export interface LineSource<L extends LineBase> {
  readonly kind: AggregateKind
  readonly recordId: ItemId
  readonly collection: string
  readonly lines: readonly L[]
  readonly edit: (changes: readonly Change[]) => EditOutcome
}
