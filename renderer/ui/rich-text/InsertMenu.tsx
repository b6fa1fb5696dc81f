import { Button, FileButton, Menu } from '@mantine/core'
import { IconPhoto, IconPlus, IconTable, IconVariable } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { fieldNames } from '../../../shared/document-model/rich-text.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'
import { useRichTextSources } from './rich-text-sources.ts'

interface InsertMenuProps {
  readonly editor: Editor
  readonly opened: boolean
  readonly onChange: (opened: boolean) => void
  readonly onPickStatements: () => void
}

/** What can be put into a text besides words: fields, statements, a table, a picture. Opened by the button or by `/`. */
export function InsertMenu({ editor, opened, onChange, onPickStatements }: InsertMenuProps) {
  const { t } = useTexts()
  const { statements, addImage } = useRichTextSources()
  const [refusal, setRefusal] = useState<string | null>(null)
  const insertImage = async (file: File | null): Promise<void> => {
    setRefusal(null)
    if (file === null) return
    const added = await addImage(file)
    if ('refusal' in added) {
      setRefusal(added.refusal)
      return
    }
    onChange(false)
    editor
      .chain()
      .focus()
      .insertContent({ type: 'attachmentImage', attrs: { attachmentId: added.id, caption: '' } })
      .run()
  }
  return (
    <Menu opened={opened} onChange={onChange} position="bottom-start" trapFocus>
      <Menu.Target>
        <Button variant="subtle" color="gray" size="xs" leftSection={<IconPlus size={14} />}>
          {t('richText.insert')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {statements.length > 0 && (
          <Menu.Item onClick={onPickStatements}>{t('richText.insertStatements')}</Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconTable size={14} />}
          onClick={() => {
            editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
          }}
        >
          {t('richText.insertTable')}
        </Menu.Item>
        <FileButton accept="image/png,image/jpeg" onChange={(file) => void insertImage(file)}>
          {(props) => (
            <Menu.Item {...props} closeMenuOnClick={false} leftSection={<IconPhoto size={14} />}>
              {t('richText.insertImage')}
            </Menu.Item>
          )}
        </FileButton>
        {refusal !== null && (
          <div role="alert" className="xs bad" style={{ padding: '4px 12px', maxWidth: 240 }}>
            {refusal}
          </div>
        )}
        <Menu.Label>{t('richText.fields')}</Menu.Label>
        {fieldNames.map((field) => (
          <Menu.Item
            key={field}
            leftSection={<IconVariable size={14} />}
            onClick={() => {
              editor.chain().focus().insertContent({ type: 'field', attrs: { field } }).run()
            }}
          >
            {t(`richText.field.${field}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
