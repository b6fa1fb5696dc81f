import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { towsCodes } from '../../../../shared/calculations/tows-codes.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { TowsQuadrant } from '../../../../shared/domain/swot-analysis.ts'
import type { RecordHandle } from '../../../entities/record/use-record.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { strategiesIn } from '../logic/strategy-changes.ts'
import { StrategyLine } from './StrategyLine.tsx'
import type { StrategyActions } from './use-strategies.ts'

interface QuadrantBoxProps {
  readonly quadrant: TowsQuadrant
  readonly handle: RecordHandle<'analysis'>
  readonly numbers: ReadonlyMap<ItemId, string>
  readonly targetId: ItemId | null
  readonly actions: StrategyActions
}

/** The strategies of one quadrant. */
export function QuadrantBox({ quadrant, handle, numbers, targetId, actions }: QuadrantBoxProps) {
  const { t } = useTexts()
  const { record } = handle
  const strategies = strategiesIn(record, quadrant)
  const codes = towsCodes(record)
  const addLabel = t('swot.strategy.add', { quadrant })
  const add = (): void => {
    actions.add(quadrant, [])
  }
  return (
    <section className="quadrant" aria-label={t(`documents.tows.${quadrant}`)}>
      <div className="quadrant-head">
        <h3>{t(`documents.tows.${quadrant}`)}</h3>
        <span className="count">{strategies.length}</span>
        <span className="grow" />
        <Tooltip label={addLabel}>
          <ActionIcon size="xs" aria-label={addLabel} onClick={add}>
            <IconPlus size={14} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </div>
      {strategies.length === 0 ? (
        <UnstyledButton
          className="empty sm"
          data-focus={`add:${quadrant}`}
          aria-label={`${quadrant} ${t('swot.strategy.none')}`}
          onClick={add}
        >
          {t('swot.strategy.none')}
        </UnstyledButton>
      ) : (
        <ol className="strategies">
          {strategies.map((strategy) => (
            <StrategyLine
              key={strategy.id}
              handle={handle}
              strategy={strategy}
              code={codes.get(strategy.id) ?? quadrant}
              numbers={numbers}
              isTarget={strategy.id === targetId}
              actions={actions}
            />
          ))}
        </ol>
      )}
    </section>
  )
}
