import type { Extensions } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { linkSchema } from '../../../shared/document-model/rich-text.ts'
import { HeadingLevel } from './heading-level.ts'
import { AttachmentImageNode, FieldNode, ReferenceNode } from './own-nodes.ts'

/** Exactly what our rich text can hold; anything else is dropped when it is typed or pasted. */
export function editorExtensions(): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      link: false,
    }),
    Link.configure({
      openOnClick: false,
      autolink: true,
      isAllowedUri: (uri) => linkSchema.safeParse(uri).success,
    }),
    TableKit.configure({ table: { resizable: false } }),
    HeadingLevel,
    FieldNode,
    ReferenceNode,
    AttachmentImageNode,
  ]
}
