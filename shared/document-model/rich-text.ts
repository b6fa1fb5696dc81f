import { z } from 'zod'
import { itemIdSchema } from '../domain/identifier.ts'
import { limits } from '../domain/limits.ts'
import { lineText } from '../domain/texts.ts'

/** Links a document may carry; anything else (javascript:, file:, data:) is refused. */
export const linkSchema = z
  .string()
  .max(2_000)
  .regex(/^(https?:\/\/|mailto:|tel:)[^\s]+$/i)

/** Facts that can stand inside running text and are filled in when the document is composed. */
export const fieldNames = [
  'account.name',
  'account.industry',
  'account.region',
  'company.name',
  'company.shortName',
  'company.phone',
  'company.email',
  'document.title',
  'document.date',
  'contact.name',
  'contact.title',
  'contact.phone',
  'contact.email',
] as const
/** A field that is filled in where the text is shown. */
export const fieldNameSchema = z.enum(fieldNames)
export type FieldName = z.infer<typeof fieldNameSchema>

const textRunSchema = z.strictObject({
  kind: z.literal('text'),
  text: z.string().max(limits.paragraph),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  link: linkSchema.optional(),
})
const fieldRunSchema = z.strictObject({ kind: z.literal('field'), field: fieldNameSchema })
const breakRunSchema = z.strictObject({ kind: z.literal('break') })

/** One stretch of a line: text with marks, a field filled in later, or a forced line break. */
export const inlineSchema = z.discriminatedUnion('kind', [textRunSchema, fieldRunSchema, breakRunSchema])
export type Inline = z.infer<typeof inlineSchema>
const inlines = z.array(inlineSchema).max(limits.richTextBlocks)

/** One entry of a list; nesting is a number, 0 to 3, as in a word processor. */
const listItemSchema = z.strictObject({ level: z.int().min(0).max(3), inlines })
const cellSchema = z.strictObject({ inlines })

/** One block of a rich text. */
export const richBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), inlines }),
  /** Level 1 stands directly below the section's title. */
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), inlines }),
  z.strictObject({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(listItemSchema).max(2_000),
  }),
  z.strictObject({ kind: z.literal('quote'), inlines }),
  z.strictObject({
    kind: z.literal('table'),
    hasHeader: z.boolean(),
    rows: z.array(z.array(cellSchema).min(1).max(20)).min(1).max(1_000),
  }),
  z.strictObject({ kind: z.literal('image'), attachmentId: itemIdSchema, caption: lineText }),
  /** Statements shown live from where they were entered, such as SWOT items (K2.1). */
  z.strictObject({ kind: z.literal('reference'), itemIds: z.array(itemIdSchema).min(1).max(100) }),
])
export type RichBlock = z.infer<typeof richBlockSchema>

/** A rich-text body: our own plain data, never HTML and never an editor's internal form (A4). */
export const richTextSchema = z.array(richBlockSchema).max(limits.richTextBlocks)
export type RichText = z.infer<typeof richTextSchema>

/** The words of one line, marks and fields left out. */
export function inlinesToText(line: readonly Inline[]): string {
  return line
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : ''))
    .join('')
}
