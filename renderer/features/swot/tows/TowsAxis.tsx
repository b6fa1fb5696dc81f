import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { SwotAnalysis, SwotSide } from '../../../../shared/domain/swot-analysis.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { itemsOfSide } from '../logic/swot-cells.ts'

interface TowsAxisProps {
  readonly side: SwotSide
  readonly record: SwotAnalysis
  readonly numbers: ReadonlyMap<ItemId, string>
  readonly selected: ReadonlySet<ItemId>
  readonly onToggle: (id: ItemId) => void
}

/** The statements of one side, to be picked for a strategy. */
export function TowsAxis({ side, record, numbers, selected, onToggle }: TowsAxisProps) {
  const { t } = useTexts()
  const items = itemsOfSide(record, side).filter((item) => item.text.trim() !== '')
  const title = t(`documents.side.${side}`)
  return (
    <section className={`axis ${side}`} aria-label={title}>
      <h3 className="axis-head">
        {title} <span className="count">{items.length}</span>
      </h3>
      {items.length === 0 && <p className="xs t3 axis-none">{t('swot.tows.noItems')}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <label className={selected.has(item.id) ? 'pick on' : 'pick'}>
              <input
                type="checkbox"
                checked={selected.has(item.id)}
                onChange={() => {
                  onToggle(item.id)
                }}
              />
              <b>{numbers.get(item.id)}</b>
              <span>{item.text}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
