import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconLinkPlus, IconX } from '@tabler/icons-react'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { SwotAnalysis, TowsStrategy } from '../../../../shared/domain/swot-analysis.ts'
import { useWorkbench } from '../../../entities/workbench/workbench-context.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { itemsForQuadrant } from '../logic/tows-quadrant.ts'

interface StrategyLinksProps {
  readonly record: SwotAnalysis
  readonly strategy: TowsStrategy
  readonly code: string
  readonly numbers: ReadonlyMap<ItemId, string>
  readonly onToggle: (itemId: ItemId) => void
}

/** The statements a strategy rests on, by number; a click on one leads to it. */
export function StrategyLinks({ record, strategy, code, numbers, onToggle }: StrategyLinksProps) {
  const { t } = useTexts()
  const { goTo } = useWorkbench()
  const texts = new Map(record.items.map((item) => [item.id, item.text]))
  const candidates = itemsForQuadrant(record, strategy.quadrant)
  return (
    <span className="links">
      {strategy.itemIds.length === 0 && <span className="xs t3">{t('swot.links.none')}</span>}
      {strategy.itemIds.map((id) => {
        const number = numbers.get(id) ?? ''
        return (
          <span key={id} className="chip" title={texts.get(id)}>
            <UnstyledButton
              aria-label={`${number} ${texts.get(id) ?? ''}`}
              onClick={() => {
                goTo(id)
              }}
            >
              {number}
            </UnstyledButton>
            <UnstyledButton
              aria-label={t('swot.links.remove', { number, code })}
              onClick={() => {
                onToggle(id)
              }}
            >
              <IconX size={11} aria-hidden="true" />
            </UnstyledButton>
          </span>
        )
      })}
      <Menu position="bottom-start" width={320} closeOnItemClick={false}>
        <Menu.Target>
          <ActionIcon
            size="xs"
            aria-label={t('swot.links.add', { code })}
            title={t('swot.links.add', { code })}
          >
            <IconLinkPlus size={13} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
          {candidates.length === 0 && <Menu.Label>{t('swot.tows.noItems')}</Menu.Label>}
          {candidates.map((item) => (
            <Menu.Item
              key={item.id}
              leftSection={<b className="xs">{numbers.get(item.id)}</b>}
              rightSection={strategy.itemIds.includes(item.id) ? <IconCheck size={14} /> : null}
              onClick={() => {
                onToggle(item.id)
              }}
            >
              {item.text}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
