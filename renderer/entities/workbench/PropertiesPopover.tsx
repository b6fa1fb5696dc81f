import { Button, Popover, Stack } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

/** The facts of a document as a whole, opened from its head. */
export function PropertiesPopover({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts()
  return (
    <Popover position="bottom-end" width={300} trapFocus>
      <Popover.Target>
        <Button variant="subtle" color="gray" leftSection={<IconAdjustments size={14} aria-hidden="true" />}>
          {t('workbench.properties')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('workbench.properties')}>
        <Stack gap="xs">{children}</Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
