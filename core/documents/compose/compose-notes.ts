import type { ExportNote } from '../../../shared/contract/methods/document-methods.ts'

/** Collects what the user should know about a document, one note per matter however often it occurs. */
export interface ComposeNotes {
  readonly mixedLanguages: () => void
  /** A name or text stood in from another language. */
  readonly fallbackText: (text: string) => void
  /** Something the document points at is gone; it was left out. */
  readonly deletedReference: (id: string) => void
  /** A field inside running text has no value. */
  readonly emptyField: (field: string) => void
  readonly list: () => readonly ExportNote[]
}

/** An empty collector; a text or an id met twice counts once. */
export function createComposeNotes(): ComposeNotes {
  let isMixed = false
  const fallbacks = new Set<string>()
  const deleted = new Set<string>()
  const emptyFields = new Set<string>()
  const counted = (code: ExportNote['code'], found: ReadonlySet<string>): readonly ExportNote[] =>
    found.size === 0 ? [] : [{ code, params: { count: found.size, first: [...found][0] ?? '' } }]
  return {
    mixedLanguages: () => {
      isMixed = true
    },
    fallbackText: (text) => fallbacks.add(text),
    deletedReference: (id) => deleted.add(id),
    emptyField: (field) => emptyFields.add(field),
    list: () => [
      ...(isMixed ? [{ code: 'mixed-languages' as const, params: {} }] : []),
      ...counted('fallback-text', fallbacks),
      ...counted('deleted-reference', deleted),
      ...counted('empty-field', emptyFields),
    ],
  }
}
