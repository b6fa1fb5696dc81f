import { ActionIcon, Anchor } from '@mantine/core'
import { IconCircleCheck, IconPlus } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { towsCodes } from '../../../shared/calculations/tows-codes.ts'
import { newItemId } from '../../api/new-item-id.ts'
import { AnalysisField } from '../../entities/analysis/AnalysisField.tsx'
import { recordAddress } from '../../entities/record/record-address.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { takeStrategy } from './take-strategy.ts'
import { usePlanAnalysis } from './use-plan-analysis.ts'

/** What the plan can draw on: the TOWS strategies, each taken with one click and marked once it is. */
export function SourcesPanel({ handle }: { readonly handle: RecordHandle<'plan'> }) {
  const { t } = useTexts()
  const { record, edit, set } = handle
  const analysis = usePlanAnalysis(record)
  const used = new Set(record.strategies.map((one) => one.towsStrategyId))
  const codes = analysis === undefined ? new Map<ItemId, string>() : towsCodes(analysis)
  return (
    <div className="scroll">
      <div style={{ padding: 12 }}>
        <AnalysisField
          accountId={record.accountId}
          value={record.analysisId}
          onChange={(id) => {
            set('analysisId', id)
          }}
        />
      </div>
      {analysis !== undefined && (
        <>
          <div className="row xs t3" style={{ padding: '0 12px 6px', gap: 8 }}>
            <span className="grow">{t('plan.sources.tows')}</span>
            <Anchor component={Link} to={recordAddress('analysis', analysis.id)} fz={12}>
              {t('plan.sources.open')}
            </Anchor>
          </div>
          {analysis.strategies.length === 0 && (
            <p className="sm t3" style={{ margin: 0, padding: '0 12px' }}>
              {t('plan.sources.none')}
            </p>
          )}
          <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {analysis.strategies.map((strategy) => (
              <li
                key={strategy.id}
                className="line"
                style={{ alignItems: 'flex-start', padding: '6px 12px' }}
              >
                <span className="b sm" style={{ width: 34, flex: 'none' }}>
                  {codes.get(strategy.id)}
                </span>
                <span className="grow sm">
                  {strategy.text}
                  <span className="xs t3" style={{ display: 'block' }}>
                    {t(used.has(strategy.id) ? 'plan.sources.used' : 'plan.sources.unused')}
                  </span>
                </span>
                {used.has(strategy.id) ? (
                  <IconCircleCheck size={16} className="ok" aria-hidden="true" style={{ flex: 'none' }} />
                ) : (
                  <ActionIcon
                    variant="default"
                    aria-label={t('plan.sources.take', { code: codes.get(strategy.id) ?? '' })}
                    onClick={() => {
                      edit([takeStrategy(record, strategy, newItemId())])
                    }}
                  >
                    <IconPlus size={14} aria-hidden="true" />
                  </ActionIcon>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
