import { Alert, Button, Menu, Popover } from '@mantine/core'
import { IconAlertTriangle, IconChevronDown, IconDownload } from '@tabler/icons-react'
import { errorText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useCommand } from '../commands/command-registry.ts'
import { type ExportedDocument, useExport } from './use-export.ts'

/** Word at one click, the other formats in the menu beside it. */
export function ExportButton({ document }: { readonly document: ExportedDocument }) {
  const texts = useTexts()
  const { t } = texts
  const { start, error, isUnsaved } = useExport(document)
  useCommand('document.export', () => void start(['docx']))
  const trouble = isUnsaved ? t('workbench.export.unsaved') : error === null ? null : errorText(texts, error)
  return (
    <Popover opened={trouble !== null} position="bottom-end" width={320}>
      <Popover.Target>
        <Button.Group>
          <Button
            leftSection={<IconDownload size={15} aria-hidden="true" />}
            onClick={() => void start(['docx'])}
          >
            {t('workbench.export', { format: 'DOCX' })}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button px={6} aria-label={t('workbench.export.others')} className="split-part">
                <IconChevronDown size={14} aria-hidden="true" />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void start(['pdf'])}>
                {t('workbench.export', { format: 'PDF' })}
              </Menu.Item>
              <Menu.Item onClick={() => void start(['html'])}>
                {t('workbench.export', { format: 'HTML' })}
              </Menu.Item>
              <Menu.Divider role="separator" />
              <Menu.Item onClick={() => void start(['docx', 'pdf', 'html'])}>
                {t('workbench.export.all')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Button.Group>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <Alert color="warn" icon={<IconAlertTriangle size={16} />} role="alert">
          {trouble}
        </Alert>
      </Popover.Dropdown>
    </Popover>
  )
}
