import { Button, Menu } from '@mantine/core'
import { IconTableOptions } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { useTexts } from '../i18n/TextsProvider.tsx'

/** Rows and columns of the table the caret is in. */
export function TableControls({ editor }: { readonly editor: Editor }) {
  const { t } = useTexts()
  const steps = [
    ['rowAbove', () => editor.chain().focus().addRowBefore().run()],
    ['rowBelow', () => editor.chain().focus().addRowAfter().run()],
    ['columnLeft', () => editor.chain().focus().addColumnBefore().run()],
    ['columnRight', () => editor.chain().focus().addColumnAfter().run()],
    ['removeRow', () => editor.chain().focus().deleteRow().run()],
    ['removeColumn', () => editor.chain().focus().deleteColumn().run()],
    ['toggleHeader', () => editor.chain().focus().toggleHeaderRow().run()],
    ['removeTable', () => editor.chain().focus().deleteTable().run()],
  ] as const
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="xs" leftSection={<IconTableOptions size={14} />}>
          {t('richText.table')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {steps.map(([name, run]) => (
          <Menu.Item key={name} onClick={run}>
            {t(`richText.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
