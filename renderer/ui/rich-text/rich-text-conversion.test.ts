import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RichText, richTextSchema } from '../../../shared/document-model/rich-text.ts'
import { toEditor } from './editor-document.ts'
import { type EditorNode, fromEditor } from './stored-document.ts'

const everything: RichText = [
  { kind: 'heading', level: 1, inlines: [{ kind: 'text', text: '现状' }] },
  {
    kind: 'paragraph',
    inlines: [
      { kind: 'text', text: '粗', bold: true },
      { kind: 'text', text: 'link', link: 'https://example.com/a', underline: true },
      { kind: 'break' },
      { kind: 'field', field: 'account.name' },
    ],
  },
  {
    kind: 'list',
    ordered: true,
    items: [
      { level: 0, inlines: [{ kind: 'text', text: 'one' }] },
      { level: 1, inlines: [{ kind: 'text', text: 'one.one' }] },
      { level: 2, inlines: [{ kind: 'text', text: 'deep' }] },
      { level: 0, inlines: [{ kind: 'text', text: 'two' }] },
    ],
  },
  { kind: 'quote', inlines: [{ kind: 'text', text: 'said' }] },
  {
    kind: 'table',
    hasHeader: true,
    rows: [
      [{ inlines: [{ kind: 'text', text: 'A' }] }, { inlines: [{ kind: 'text', text: 'B' }] }],
      [{ inlines: [] }, { inlines: [{ kind: 'text', text: '2', italic: true }] }],
    ],
  },
  { kind: 'image', attachmentId: 'att-1' as never, caption: 'x' },
  { kind: 'reference', itemIds: ['item-1' as never] },
]

test('what goes into the editor comes back as it was', () => {
  expect(fromEditor(toEditor(everything))).toEqual(everything)
})

test('an empty body stays empty', () => {
  expect(fromEditor(toEditor([]))).toEqual([])
})

test('whatever the editor holds, the result is valid rich text', () => {
  const node: fc.Arbitrary<EditorNode> = fc.letrec<{ node: EditorNode }>((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(
          'doc',
          'paragraph',
          'text',
          'heading',
          'bulletList',
          'orderedList',
          'listItem',
          'table',
          'tableRow',
          'tableCell',
          'tableHeader',
          'blockquote',
          'attachmentImage',
          'reference',
          'field',
          'hardBreak',
          'unknown',
        ),
        text: fc.string({ unit: 'binary' }),
        attrs: fc.dictionary(
          fc.constantFrom('level', 'field', 'href', 'attachmentId', 'itemIds', 'colspan'),
          fc.oneof(fc.integer(), fc.string(), fc.array(fc.string(), { maxLength: 2 })),
          { maxKeys: 2 },
        ),
        marks: fc.array(
          fc.record({
            type: fc.constantFrom('bold', 'link'),
            attrs: fc.constant({ href: 'javascript:alert(1)' }),
          }),
          { maxLength: 2 },
        ),
        content: fc.array(tie('node'), { maxLength: 3 }),
      },
      { requiredKeys: ['type'] },
    ),
  })).node
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (content) => {
      const result = fromEditor({ type: 'doc', content })
      expect(richTextSchema.safeParse(result).success).toBe(true)
      expect(JSON.stringify(result)).not.toContain('javascript:')
    }),
  )
})
