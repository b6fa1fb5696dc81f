import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { FieldView } from './FieldView.tsx'
import { ImageView } from './ImageView.tsx'
import { ReferenceView } from './ReferenceView.tsx'

/** A fact filled in when the document is composed, inside a line. */
export const FieldNode = Node.create({
  name: 'field',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ field: { default: null } }),
  parseHTML: () => [
    { tag: 'span[data-kp-field]', getAttrs: (element) => ({ field: element.dataset['kpField'] }) },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { 'data-kp-field': String(node.attrs['field']) }),
  ],
  addNodeView: () => ReactNodeViewRenderer(FieldView, { as: 'span' }),
})

/** Statements quoted live from an analysis, as a block. */
export const ReferenceNode = Node.create({
  name: 'reference',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ itemIds: { default: [] } }),
  parseHTML: () => [
    {
      tag: 'div[data-kp-reference]',
      getAttrs: (element) => ({ itemIds: (element.dataset['kpReference'] ?? '').split(' ').filter(Boolean) }),
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => {
    const ids: unknown = node.attrs['itemIds']
    return [
      'div',
      mergeAttributes(HTMLAttributes, { 'data-kp-reference': Array.isArray(ids) ? ids.join(' ') : '' }),
    ]
  },
  addNodeView: () => ReactNodeViewRenderer(ReferenceView),
})

/** A picture kept as an attachment; pictures inside pasted markup are not taken over. */
export const AttachmentImageNode = Node.create({
  name: 'attachmentImage',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ attachmentId: { default: null }, caption: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'figure[data-kp-image]',
      getAttrs: (element) => ({
        attachmentId: element.dataset['kpImage'],
        caption: element.dataset['kpCaption'] ?? '',
      }),
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, {
      'data-kp-image': String(node.attrs['attachmentId']),
      'data-kp-caption': String(node.attrs['caption']),
    }),
  ],
  addNodeView: () => ReactNodeViewRenderer(ImageView),
})
