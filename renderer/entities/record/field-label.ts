import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import type { Translator } from '../../../shared/i18n/translator.ts'

/** What the screen calls a field, or its plain name where no screen shows it under a label of its own. */
export function fieldLabel(
  texts: Translator,
  kind: AggregateKind,
  place: { readonly collection: string | null; readonly field: string },
): string {
  const namespaces = {
    company: 'company',
    member: 'company',
    account: 'account',
    analysis: 'swot',
    plan: 'plan',
    proposal: 'proposal',
  }
  const keys = [
    `${namespaces[kind]}.${place.collection ?? 'field'}.${place.field}`,
    `${namespaces[kind]}.field.${place.field}`,
    `workbench.${place.field}`,
  ]
  const known = keys.find((key) => texts.has(key))
  return known !== undefined && texts.has(known) ? texts.t(known) : place.field
}
