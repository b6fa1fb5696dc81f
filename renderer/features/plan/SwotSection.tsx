import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { swotSides } from '../../../shared/domain/swot-analysis.ts'
import { AnalysisField } from '../../entities/analysis/AnalysisField.tsx'
import { recordAddress } from '../../entities/record/record-address.ts'
import { SectionText } from '../../entities/section-text/SectionText.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { usePlanAnalysis } from './use-plan-analysis.ts'

/** The SWOT the plan draws on, shown live: strongest statements of each side first, edited where they live. */
export function SwotSection({ handle, section }: SectionEditorProps<'plan'>) {
  const { t } = useTexts()
  const { record, set } = handle
  const analysis = usePlanAnalysis(record)
  return (
    <SectionFrame
      tools={
        analysis !== undefined && (
          <Anchor component={Link} to={recordAddress('analysis', analysis.id)} fz={13}>
            {t('plan.sources.open')}
          </Anchor>
        )
      }
    >
      <div style={{ padding: 12, maxWidth: 860 }}>
        <SectionText handle={handle} section={section} placeholder={t('plan.swot.text')} />
      </div>
      {analysis === undefined ? (
        <div style={{ padding: '0 12px', maxWidth: 320 }}>
          <AnalysisField
            accountId={record.accountId}
            value={record.analysisId}
            onChange={(id) => {
              set('analysisId', id)
            }}
          />
        </div>
      ) : (
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12, padding: '0 12px 12px' }}>
          {swotSides.map((side) => {
            const items = analysis.items
              .filter((item) => item.side === side)
              .sort((a, b) => b.weight - a.weight)
            return (
              <section key={side} className="card" aria-label={t(`documents.side.${side}`)}>
                <header>
                  <h3 className="h2">{t(`documents.side.${side}`)}</h3>
                  <span className="count">{items.length}</span>
                </header>
                <ul className="sm" style={{ margin: 0, padding: '0 12px 10px 28px' }}>
                  {items.map((item) => (
                    <li key={item.id}>
                      <Anchor
                        component={Link}
                        to={recordAddress('analysis', analysis.id, item.id)}
                        c="inherit"
                        fz={13}
                      >
                        {item.text}
                      </Anchor>
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
      )}
    </SectionFrame>
  )
}
