import { Button, Menu } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { planFigures } from '../../../../shared/calculations/plan.ts'
import { objectiveMeasures } from '../../../../shared/domain/annual-plan.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import { newItemId } from '../../../api/new-item-id.ts'
import { useCall } from '../../../api/use-call.ts'
import { moveLineBy, removeLine } from '../../../entities/record/change-builders.ts'
import { SectionIntro } from '../../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../../entities/workbench/workbench-types.ts'
import { DataGrid } from '../../../ui/data-grid/DataGrid.tsx'
import { rangeOf } from '../../../ui/data-grid/grid-selection.ts'
import type { GridColumn, GridSelection } from '../../../ui/data-grid/grid-types.ts'
import { RefusedPaste } from '../../../ui/data-grid/RefusedPaste.tsx'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import {
  checkObjectiveEdit,
  editObjectives,
  insertObjective,
  type ObjectiveReading,
} from './objective-edits.ts'
import { objectiveRows } from './objective-rows.ts'

/** Objectives by quarter: typed like a spreadsheet, totals, growth and shares computed by the plan's rules. */
export function ObjectivesSection({ handle, section }: SectionEditorProps<'plan'>) {
  const { t } = useTexts()
  const { record, edit } = handle
  const members = useCall('member.list', {}).data
  const [refused, setRefused] = useState<readonly string[]>([])
  const [selection, setSelection] = useState<GridSelection | null>(null)
  const [addedId, setAddedId] = useState<ItemId | null>(null)
  const reading: ObjectiveReading = useMemo(
    () => ({
      objectives: record.objectives,
      currency: record.currency,
      year: record.year,
      members: members ?? [],
      t,
    }),
    [record.objectives, record.currency, record.year, members, t],
  )
  const rows = useMemo(() => objectiveRows(planFigures(record), reading), [record, reading])
  const columns: readonly GridColumn[] = useMemo(
    () => [
      { key: 'measure', title: t('documents.objectives.measure'), widthPx: 116, grow: true, align: 'left' },
      { key: 'unit', title: t('plan.objectives.unit'), widthPx: 44, align: 'left' },
      {
        key: 'lastYear',
        title: t('plan.objectives.lastYear', { year: record.year - 1 }),
        widthPx: 92,
        align: 'right',
      },
      ...(['q1', 'q2', 'q3', 'q4'] as const).map((key): GridColumn => ({
        key,
        title: t(`documents.objectives.${key}`),
        widthPx: 92,
        align: 'right',
      })),
      { key: 'year', title: t('documents.objectives.total'), widthPx: 88, align: 'right' },
      { key: 'growth', title: t('documents.objectives.growth'), widthPx: 72, align: 'right' },
      {
        key: 'owner',
        title: t('documents.table.owner'),
        widthPx: 64,
        align: 'left',
        suggestions: (members ?? []).map((one) => one.name),
      },
      { key: 'dueOn', title: t('documents.table.due'), widthPx: 84, align: 'left' },
    ],
    [t, members, record.year],
  )
  const hasShare = record.objectives.some((one) => one.measure === 'shareOfWallet')
  const remove = (rowIds: readonly string[]): void => {
    const gone = record.objectives.filter((one) => rowIds.includes(one.id))
    if (gone.length > 0) edit(gone.map((one) => removeLine('objectives', one.id)))
  }
  const selected = (): readonly string[] => {
    if (selection === null) return []
    const range = rangeOf(selection)
    return rows.slice(range.top, range.bottom + 1).map((row) => row.id)
  }
  return (
    <SectionFrame
      scrolls={false}
      note={t(hasShare ? 'plan.objectives.noteShare' : 'plan.objectives.note', {
        currency: t(`common.currency.${record.currency}`),
      })}
      tools={
        <>
          <Menu position="bottom-end" returnFocus={false}>
            <Menu.Target>
              <Button variant="default" leftSection={<IconPlus size={14} aria-hidden="true" />}>
                {t('plan.objectives.add')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {objectiveMeasures.map((measure) => (
                <Menu.Item
                  key={measure}
                  onClick={() => {
                    const id = newItemId()
                    edit([insertObjective(record.objectives, measure, id)])
                    setAddedId(id)
                  }}
                >
                  {t(`documents.measure.${measure}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={14} aria-hidden="true" />}
            disabled={record.objectives.length === 0}
            onClick={() => {
              remove(selected())
            }}
          >
            {t('plan.objectives.remove')}
          </Button>
        </>
      }
    >
      <SectionIntro handle={handle} section={section} placeholder={t('plan.objectives.text')} />
      <RefusedPaste
        messages={refused}
        onClose={() => {
          setRefused([])
        }}
      />
      <DataGrid
        label={t('plan.objectives')}
        columns={columns}
        rows={rows}
        emptyText={t('plan.objectives.empty')}
        check={(one) => checkObjectiveEdit(one, reading)}
        onEdit={(edits) => {
          setRefused([])
          const changes = editObjectives(edits, reading)
          if (changes.length > 0) edit(changes)
        }}
        onInsert={() => undefined}
        onRemove={remove}
        onMove={(id, step) => {
          const objective = record.objectives.find((one) => one.id === id)
          const change =
            objective === undefined ? null : moveLineBy('objectives', record.objectives, objective.id, step)
          if (change !== null) edit([change])
        }}
        onFold={() => undefined}
        foldLabel={() => ''}
        onRefuse={setRefused}
        onSelect={setSelection}
        addedRowId={addedId}
      />
    </SectionFrame>
  )
}
