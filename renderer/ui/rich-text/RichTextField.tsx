import '@mantine/tiptap/styles.css'
import './rich-text.css'
import { RichTextEditor } from '@mantine/tiptap'
import { type Editor, useEditor, useEditorState } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RichText } from '../../../shared/document-model/rich-text.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'
import { toEditor } from './editor-document.ts'
import { editorExtensions } from './editor-extensions.ts'
import { InsertMenu } from './InsertMenu.tsx'
import { cleanPastedMarkup } from './pasted-markup.ts'
import { richTextLabels } from './rich-text-labels.ts'
import { StatementPicker } from './StatementPicker.tsx'
import { fromEditor } from './stored-document.ts'
import { TableControls } from './TableControls.tsx'

interface RichTextFieldProps {
  /** Names the text for assistive technology. */
  readonly label: string
  readonly value: RichText
  /** On each keystroke. */
  readonly onType: (value: RichText) => void
  /** When the text is left. */
  readonly onLeave: () => void
  readonly placeholder?: string
}

/** A rich text with its toolbar; it keeps what is typed until told of another value from outside. */
export function RichTextField({ label, value, onType, onLeave, placeholder }: RichTextFieldProps) {
  const { t } = useTexts()
  const labels = useMemo(() => richTextLabels(t), [t])
  const [isInsertOpen, setInsertOpen] = useState(false)
  const [isPicking, setPicking] = useState(false)
  const known = useRef(JSON.stringify(value))
  const handlers = useRef({ onType, onLeave })
  useEffect(() => {
    handlers.current = { onType, onLeave }
  })

  const editor = useEditor({
    extensions: editorExtensions(),
    content: toEditor(value),
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true' },
      transformPastedHTML: cleanPastedMarkup,
      handleTextInput: (view, from, _to, text) => {
        const before = view.state.doc.textBetween(Math.max(0, from - 1), from, ' ', ' ')
        if (text !== '/' || before.trim() !== '') return false
        setInsertOpen(true)
        return true
      },
    },
    onUpdate: ({ editor: current }) => {
      const next = fromEditor(current.getJSON())
      known.current = JSON.stringify(next)
      handlers.current.onType(next)
    },
    onBlur: () => {
      handlers.current.onLeave()
    },
  })

  useEffect(() => {
    const incoming = JSON.stringify(value)
    if (incoming === known.current) return
    // Changed from outside: undo, another window, a restored draft.
    known.current = incoming
    editor.commands.setContent(toEditor(value), { emitUpdate: false })
  }, [value, editor])

  const { isInTable, isEmpty } = useEditorState({
    editor,
    selector: ({ editor: current }: { editor: Editor }) => ({
      isInTable: current.isActive('table'),
      isEmpty: current.isEmpty,
    }),
  })

  return (
    <RichTextEditor editor={editor} labels={labels} className="kp-rich-text" withTypographyStyles={false}>
      <RichTextEditor.Toolbar sticky>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.H1 />
          <RichTextEditor.H2 />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Bold />
          <RichTextEditor.Italic />
          <RichTextEditor.Underline />
          <RichTextEditor.ClearFormatting />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.BulletList />
          <RichTextEditor.OrderedList />
          <RichTextEditor.Blockquote />
        </RichTextEditor.ControlsGroup>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Link />
          <RichTextEditor.Unlink />
        </RichTextEditor.ControlsGroup>
        <InsertMenu
          editor={editor}
          opened={isInsertOpen}
          onChange={setInsertOpen}
          onPickStatements={() => {
            setPicking(true)
          }}
        />
        {isInTable && <TableControls editor={editor} />}
      </RichTextEditor.Toolbar>
      <div className="kp-rich-text-body">
        {isEmpty && placeholder !== undefined && (
          <span className="kp-rich-text-placeholder" aria-hidden="true">
            {placeholder}
          </span>
        )}
        <RichTextEditor.Content />
      </div>
      <StatementPicker
        opened={isPicking}
        onClose={() => {
          setPicking(false)
        }}
        onPick={(itemIds) => {
          editor.chain().focus().insertContent({ type: 'reference', attrs: { itemIds } }).run()
        }}
      />
    </RichTextEditor>
  )
}
