import { Button, FileButton, Menu } from '@mantine/core'
import { IconPhoto, IconPlus, IconTable, IconVariable } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
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
  const insertImage = async (file: File | null): Promise<void> => {
    const attachmentId = file === null ? null : await addImage(file)
    if (attachmentId === null) return
    editor
      .chain()
      .focus()
      .insertContent({ type: 'attachmentImage', attrs: { attachmentId, caption: '' } })
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
