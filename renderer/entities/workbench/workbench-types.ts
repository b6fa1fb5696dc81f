import type { ComponentType, ReactNode } from 'react'
import type { Aggregates, DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { MessageKey } from '../../../shared/i18n/translator.ts'
import type { RecordHandle } from '../record/use-record.ts'

export type SectionOf<K extends DocumentKind> = Aggregates[K]['sections'][number]

/** How far a section is; shown as a dot with a word, never as a judgement. */
export type Completeness = 'full' | 'half' | 'none'

export interface SectionEditorProps<K extends DocumentKind> {
  readonly handle: RecordHandle<K>
  readonly section: SectionOf<K>
  /** A line of the section to bring into view, when a search result or the preview led here. */
  readonly itemId: ItemId | null
}

/** One editor per kind of section; a new kind fails the type check until it has one. */
export type SectionEditors<K extends DocumentKind> = Readonly<
  Record<SectionOf<K>['kind'], ComponentType<SectionEditorProps<K>>>
>

/** A tab beside the preview. */
export interface SidePanel {
  readonly key: string
  readonly labelKey: MessageKey
  readonly count?: number
  readonly content: ReactNode
}

/** What a feature brings to the workbench; everything else is the same for every document (U2). */
export interface WorkbenchParts<K extends DocumentKind> {
  readonly editors: SectionEditors<K>
  readonly completeness: (record: Aggregates[K], section: SectionOf<K>) => Completeness
  /** The section that shows a line, so that links to lines find their place. */
  readonly sectionOf: (record: Aggregates[K], itemId: ItemId) => ItemId | null
  /** The section that opens first; otherwise the first one shown. */
  readonly startsAt?: SectionOf<K>['kind']
  readonly panels?: (handle: RecordHandle<K>, section: SectionOf<K> | null) => readonly SidePanel[]
  /** State of the document beside its title, such as a deadline. */
  readonly badge?: (record: Aggregates[K]) => ReactNode
  /** Fields of the document itself (dates, currency), opened from the menu beside the title. */
  readonly properties?: ComponentType<{ readonly handle: RecordHandle<K> }>
}
