import type { RichText } from '../../../shared/document-model/rich-text.ts'
import { plainText } from '../record/plain-value.ts'
import type { Completeness } from './workbench-types.ts'

/** A text shorter than this is a beginning. */
const enough = 80

/** How far a section is that consists of text alone. */
export function textCompleteness(body: RichText): Completeness {
  const { length } = plainText(body).trim()
  if (length === 0)
    return body.some((block) => block.kind === 'image' || block.kind === 'reference') ? 'half' : 'none'
  return length < enough ? 'half' : 'full'
}
