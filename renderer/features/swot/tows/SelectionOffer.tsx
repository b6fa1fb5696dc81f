import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import type { OfferedStrategy } from '../logic/tows-quadrant.ts'

interface SelectionOfferProps {
  readonly numbers: ReadonlyMap<ItemId, string>
  readonly selected: ReadonlySet<ItemId>
  /** Empty until both axes have something selected. */
  readonly offers: readonly OfferedStrategy[]
  readonly onStart: (offer: OfferedStrategy) => void
  readonly onClear: () => void
}

/** What the statements picked on the axes can become; how to pick while nothing is. */
export function SelectionOffer({ numbers, selected, offers, onStart, onClear }: SelectionOfferProps) {
  const { t } = useTexts()
  const picked = [...numbers].filter(([id]) => selected.has(id)).map(([, number]) => number)
  return (
    <div className="corner" aria-live="polite">
      {picked.length === 0 ? (
        <p className="xs t2">{t('swot.tows.how')}</p>
      ) : (
        <>
          <p className="xs t2">{t('swot.tows.picked', { numbers: picked.join(' ') })}</p>
          {offers.length === 0 && <p className="xs t3">{t('swot.tows.otherAxis')}</p>}
          {offers.map((offer) => (
            <Button
              key={offer.quadrant}
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden="true" />}
              onClick={() => {
                onStart(offer)
              }}
            >
              {t('swot.tows.start', { quadrant: offer.quadrant })}
            </Button>
          ))}
          <Button variant="subtle" color="gray" onClick={onClear}>
            {t('swot.tows.clear')}
          </Button>
        </>
      )}
    </div>
  )
}
