import './swot.css'
import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { useState } from 'react'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { SectionIntro } from '../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import { useWorkbench } from '../../entities/workbench/workbench-context.ts'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import type { ItemFilter } from './logic/item-filter.ts'
import { StatementBoard } from './StatementBoard.tsx'
import { SwotStatus } from './SwotStatus.tsx'
import { TowsBoard } from './tows/TowsBoard.tsx'

const views = ['stacked', 'boxes', 'tows'] as const
type View = (typeof views)[number]

/** The statements of the SWOT, stacked, in four boxes or crossed to TOWS (D8.1, U4). */
export function EnvironmentSection({ handle, section, itemId }: SectionEditorProps<'analysis'>) {
  const { t } = useTexts()
  const { showPanel } = useWorkbench()
  const [chosen, setChosen] = useState<{ readonly view: View; readonly at: ItemId | null }>({
    view: 'stacked',
    at: itemId,
  })
  const [filter, setFilter] = useState<ItemFilter | null>(null)
  // A link to a statement shows it, whatever was in front.
  const view = chosen.at === itemId || chosen.view === 'boxes' ? chosen.view : 'stacked'
  return (
    <SectionFrame
      scrolls={false}
      tools={
        <>
          <SegmentedControl
            aria-label={t('swot.view')}
            value={view}
            onChange={(value) => {
              setChosen({ view: views.find((one) => one === value) ?? 'stacked', at: itemId })
            }}
            data={views.map((one) => ({ value: one, label: t(`swot.view.${one}`) }))}
          />
          {view !== 'tows' && (
            <>
              <span className="sep" />
              <FilterMenu filter={filter} onChange={setFilter} />
            </>
          )}
          <Tooltip label={t('swot.examples.open')}>
            <ActionIcon
              aria-label={t('swot.examples.open')}
              onClick={() => {
                showPanel('examples')
              }}
            >
              <IconBulb size={16} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </>
      }
    >
      {view === 'tows' ? (
        <TowsBoard handle={handle} targetId={itemId} />
      ) : (
        <StatementBoard
          handle={handle}
          view={view}
          filter={filter}
          onClearFilter={() => {
            setFilter(null)
          }}
          targetId={itemId}
          intro={<SectionIntro handle={handle} section={section} placeholder={t('swot.environment.text')} />}
        />
      )}
      <SwotStatus items={handle.record.items} hasKeys={view !== 'tows'} />
    </SectionFrame>
  )
}
