import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'

/** A record as it lay there before an import took its place. */
export interface ReplacedRecord<K extends AggregateKind> {
  readonly record: Aggregates[K]
  /** When it had gone to the bin; null where it was in use. */
  readonly deletedAt: string | null
}

/** One record of an import: what it met and what it left. */
export interface ImportedRecordOf<K extends AggregateKind> {
  readonly kind: K
  /** Null where the import brought something new. */
  readonly before: ReplacedRecord<K> | null
  readonly after: Aggregates[K]
}

/** As above, of whichever kind. */
export type ImportedRecord = { [K in AggregateKind]: ImportedRecordOf<K> }[AggregateKind]

/** What an import left in the workspace. */
export interface StoredBundle {
  readonly records: readonly ImportedRecord[]
  /** Files that were not there before. */
  readonly attachmentIds: readonly string[]
}

/** The compiler cannot see by itself that a record of one kind is a record of some kind. */
export function anyKind<K extends AggregateKind>(imported: ImportedRecordOf<K>): ImportedRecord {
  // The union lists exactly these, one per kind.
  return imported as ImportedRecord
}
