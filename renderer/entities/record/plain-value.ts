import { type RichText, richTextSchema } from '../../../shared/document-model/rich-text.ts'

/** A bare object may be anything; only the schema knows rich text. */
export function isRichText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && richTextSchema.safeParse(value).success
}

/** The words of a rich text, one block a line, for showing two versions beside each other. */
export function plainText(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(plainText)
      .filter((text) => text !== '')
      .join('\n')
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value && typeof value.text === 'string') return value.text
  return Object.values(value)
    .map(plainText)
    .filter((text) => text !== '')
    .join('')
}
