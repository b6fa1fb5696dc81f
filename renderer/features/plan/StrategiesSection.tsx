import { Badge, Button } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { towsCodes } from '../../../shared/calculations/tows-codes.ts'
import type { PlanStrategy } from '../../../shared/domain/annual-plan.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { newItemId } from '../../api/new-item-id.ts'
import type { LineColumn } from '../../entities/line-table/line-columns.ts'
import { LineTable } from '../../entities/line-table/LineTable.tsx'
import { insertLine } from '../../entities/record/change-builders.ts'
import { recordAddress } from '../../entities/record/record-address.ts'
import { SectionIntro } from '../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import { useWorkbench } from '../../entities/workbench/workbench-context.ts'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { releaseActions, strategyText } from './take-strategy.ts'
import { usePlanAnalysis } from './use-plan-analysis.ts'

/** The plan's strategies: taken from TOWS, where they follow its words until reworded here, or its own. */
export function StrategiesSection({ handle, section, itemId }: SectionEditorProps<'plan'>) {
  const { t } = useTexts()
  const { showPanel } = useWorkbench()
  const { record, edit } = handle
  const analysis = usePlanAnalysis(record)
  const tows = analysis?.strategies ?? []
  const codes = analysis === undefined ? new Map<ItemId, string>() : towsCodes(analysis)
  const add = (): void => {
    const id = newItemId()
    edit([
      insertLine(
        'plan',
        'strategies',
        { id, lineageId: id, towsStrategyId: null, text: '' },
        record.strategies.at(-1)?.id ?? null,
      ),
    ])
  }
  const followed = (strategy: PlanStrategy): string => strategyText({ ...strategy, text: '' }, tows)
  const columns: readonly LineColumn<PlanStrategy>[] = [
    {
      kind: 'text',
      field: 'text',
      title: t('plan.strategy'),
      widthPx: 320,
      grow: true,
      maxLength: limits.line,
      isParagraph: true,
      placeholderOf: followed,
    },
    {
      kind: 'shown',
      key: 'source',
      title: t('plan.strategy.source'),
      widthPx: 112,
      render: (strategy) => {
        if (strategy.towsStrategyId === null) return <span className="t3 xs">{t('plan.strategy.own')}</span>
        const code = codes.get(strategy.towsStrategyId)
        if (analysis === undefined || code === undefined)
          return <span className="warn xs">{t('plan.strategy.gone')}</span>
        return (
          <Badge
            component={Link}
            to={recordAddress('analysis', analysis.id, strategy.towsStrategyId)}
            variant="default"
            leftSection={<IconLink size={12} aria-hidden="true" />}
            style={{ cursor: 'pointer' }}
          >
            {code}
          </Badge>
        )
      },
    },
  ]
  return (
    <SectionFrame
      note={t('plan.strategies.note')}
      tools={
        <Button
          variant="default"
          onClick={() => {
            showPanel('sources')
          }}
        >
          {t('plan.strategies.take')}
        </Button>
      }
    >
      <SectionIntro handle={handle} section={section} placeholder={t('plan.strategies.text')} />
      <LineTable
        label={t('plan.strategies')}
        source={{
          kind: 'plan',
          recordId: handle.id,
          collection: 'strategies',
          lines: record.strategies,
          edit,
        }}
        columns={columns}
        addLabel={t('plan.strategies.add')}
        emptyText={t('plan.strategies.empty')}
        targetId={itemId}
        onAdd={add}
        onRemove={(strategy) => releaseActions(record, strategy)}
      />
    </SectionFrame>
  )
}
