import { Kbd } from '@mantine/core'
import type { SwotItem } from '../../../shared/domain/swot-analysis.ts'
import { StatusNote } from '../../entities/frame/StatusNote.tsx'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { countItems } from './logic/item-filter.ts'

const hints = [
  { keys: 'Enter', key: 'swot.key.next' },
  { keys: 'Tab', key: 'swot.key.cell' },
  { keys: 'Alt ↑↓', key: 'swot.key.move' },
  { keys: 'Alt 1–5', key: 'swot.key.weight' },
] as const

/** Keys of the board and how its statements stand, in the status bar. */
export function SwotStatus({
  items,
  hasKeys,
}: {
  readonly items: readonly SwotItem[]
  readonly hasKeys: boolean
}) {
  const { t } = useTexts()
  const counts = countItems(items)
  const parts = [
    t('swot.count.all', { count: counts.all }),
    ...(counts.assumed > 0 ? [t('swot.count.assumed', { count: counts.assumed })] : []),
    ...(counts.unproven > 0 ? [t('swot.count.unproven', { count: counts.unproven })] : []),
  ]
  return (
    <StatusNote>
      {hasKeys &&
        hints.map(({ keys, key }) => (
          <span key={key} className="row key-hint">
            <Kbd>{keys}</Kbd>
            {t(key)}
          </span>
        ))}
      <span>{parts.join(t('common.separator'))}</span>
    </StatusNote>
  )
}
