import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconCheck, IconFilter, IconX } from '@tabler/icons-react'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { type ItemFilter, itemFilters } from './logic/item-filter.ts'

interface FilterMenuProps {
  readonly filter: ItemFilter | null
  readonly onChange: (filter: ItemFilter | null) => void
}

/** Narrows the board to statements that still need work. */
export function FilterMenu({ filter, onChange }: FilterMenuProps) {
  const { t } = useTexts()
  return (
    <>
      {filter !== null && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconX size={12} aria-hidden="true" />}
          aria-label={`${t(`swot.filter.${filter}`)} ${t('common.clearFilters')}`}
          title={t('common.clearFilters')}
          onClick={() => {
            onChange(null)
          }}
        >
          {t(`swot.filter.${filter}`)}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('swot.filter')} title={t('swot.filter')}>
            <IconFilter size={16} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {itemFilters.map((one) => (
            <Menu.Item
              key={one}
              rightSection={one === filter ? <IconCheck size={14} /> : null}
              onClick={() => {
                onChange(one === filter ? null : one)
              }}
            >
              {t(`swot.filter.${one}`)}
            </Menu.Item>
          ))}
          <Menu.Item
            disabled={filter === null}
            onClick={() => {
              onChange(null)
            }}
          >
            {t('common.clearFilters')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
