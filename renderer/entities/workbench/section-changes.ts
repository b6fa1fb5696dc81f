import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { Change } from '../../../shared/domain/change.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { type AnySection, sectionKinds } from '../../../shared/domain/section.ts'
import { newItemId } from '../../api/new-item-id.ts'
import { setLineField } from '../record/change-builders.ts'

/** The collection every document keeps its sections in. */
export const sectionsCollection = 'sections'

/** Kinds that can still be added: each standard one once, text of one's own any number of times. */
export function addableKinds(kind: DocumentKind, sections: readonly AnySection[]): readonly string[] {
  const used = new Set<string>(sections.map((section) => section.kind))
  return sectionKinds[kind].filter((one) => one === 'text' || !used.has(one))
}

export function addSection(
  sectionKind: string,
  title: string,
  after: ItemId | null,
): { readonly id: ItemId; readonly change: Change } {
  const id = newItemId()
  const line = { id, kind: sectionKind, title, hidden: false, body: [] }
  return { id, change: { op: 'insert', collection: sectionsCollection, after, line } }
}

export const renameSection = (section: AnySection, title: string): Change =>
  setLineField(sectionsCollection, section, 'title', title)

export const hideSection = (section: AnySection, hidden: boolean): Change =>
  setLineField(sectionsCollection, section, 'hidden', hidden)
