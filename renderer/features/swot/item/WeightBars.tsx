import type { KeyboardEvent } from 'react'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'

interface WeightBarsProps {
  readonly weight: number
  readonly onChange: (weight: number) => void
}

const weights = [1, 2, 3, 4, 5] as const
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

/** How much a statement weighs, as bars: a click on a bar or the arrow keys set it (D8.1). */
export function WeightBars({ weight, onChange }: WeightBarsProps) {
  const { t } = useTexts()
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    const typed = /^[1-5]$/u.test(event.key) ? Number(event.key) : null
    if (event.altKey || (step === undefined && typed === null)) return
    event.preventDefault()
    onChange(Math.min(5, Math.max(1, typed ?? weight + (step ?? 0))))
  }
  return (
    <span
      className="wt"
      role="slider"
      tabIndex={0}
      aria-label={t('swot.weight')}
      aria-valuemin={1}
      aria-valuemax={5}
      aria-valuenow={weight}
      title={t('swot.weight.of', { weight })}
      onKeyDown={onKeyDown}
    >
      {weights.map((one) => (
        <i
          key={one}
          className={one <= weight ? 'f' : undefined}
          title={t('swot.weight.set', { weight: one })}
          onClick={() => {
            onChange(one)
          }}
        />
      ))}
    </span>
  )
}
