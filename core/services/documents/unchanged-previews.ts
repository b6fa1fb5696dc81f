import type { Output } from '../../../shared/contract/methods.ts'

type Preview = Output<'document.preview'>

/** Previews that still hold, because nobody wrote anything since they were made. */
export interface UnchangedPreviews {
  /** `state` is whatever a preview depends on, such as the last commit and the day. */
  find(subject: string, state: string): Preview | null
  keep(subject: string, state: string, preview: Preview): void
}

/** Documents whose last preview is kept; people look at one or two at a time. */
const mostKept = 4

/** Asking again without a change costs nothing, not even reading the document. */
export function createUnchangedPreviews(): UnchangedPreviews {
  const kept = new Map<string, { readonly state: string; readonly preview: Preview }>()
  return {
    find: (subject, state) => {
      const found = kept.get(subject)
      return found?.state === state ? found.preview : null
    },
    keep: (subject, state, preview) => {
      kept.delete(subject)
      kept.set(subject, { state, preview })
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    },
  }
}
