import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import type { Translator } from '../../../shared/i18n/translator.ts'

/** Namespaces whose forms name fields more precisely than the common list. */
const ownForms: Readonly<Partial<Record<AggregateKind, string>>> = { company: 'company', account: 'account' }

/** What a field is called; every field of every record has a name (a test walks the schemas). */
export function fieldLabel(
  texts: Translator,
  kind: AggregateKind,
  place: { readonly collection: string | null; readonly field: string },
): string {
  const keys = [`${ownForms[kind] ?? 'fields'}.field.${place.field}`, `fields.${place.field}`]
  const known = keys.find((key) => texts.has(key))
  return known !== undefined && texts.has(known) ? texts.t(known) : place.field
}
