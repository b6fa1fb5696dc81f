import type { BlockSource } from '../../../shared/document-model/document-model.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'

/**
 * A slice of a page that is never cut: one line of a paragraph, one row of a table, one picture. Blocks become strips,
 * strips become pages.
 */
export interface Strip {
  readonly height: number
  /** Wanted air above and below; between two strips the larger counts, at the top of a page none. */
  readonly before: number
  readonly after: number
  /** In points from the strip's own top left corner. */
  readonly marks: readonly PageMark[]
  /** Stands on one page with the strip that follows. */
  readonly keepWithNext: boolean
  readonly startsPage: boolean
  /** What stands again above the strip when it opens a page: the head of its table. Shared by all rows of one table. */
  readonly repeated: readonly Strip[]
  readonly source: BlockSource | undefined
  /** Index of the heading it opens. */
  readonly heading: number | undefined
}

const plain: Omit<Strip, 'height' | 'marks'> = {
  before: 0,
  after: 0,
  keepWithNext: false,
  startsPage: false,
  repeated: [],
  source: undefined,
  heading: undefined,
}

/** A strip that asks for nothing but what is named. */
export function strip(wishes: Pick<Strip, 'height' | 'marks'> & Partial<Strip>): Strip {
  return { ...plain, ...wishes }
}
