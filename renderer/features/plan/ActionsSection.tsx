import type { ItemId } from '../../../shared/domain/identifier.ts'
import { towsCodes } from '../../../shared/calculations/tows-codes.ts'
import { planBudget } from '../../../shared/calculations/plan-budget.ts'
import {
  actionPurposes,
  actionStatuses,
  type PlanAction,
  type PlanStrategy,
} from '../../../shared/domain/annual-plan.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { formatMoney } from '../../../shared/i18n/format-money.ts'
import { newItemId } from '../../api/new-item-id.ts'
import type { LineColumn } from '../../entities/line-table/line-columns.ts'
import { LineTable } from '../../entities/line-table/LineTable.tsx'
import { dateColumn, moneyColumn } from '../../entities/line-table/typed-columns.ts'
import { insertLine } from '../../entities/record/change-builders.ts'
import { SectionIntro } from '../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { strategyText } from './take-strategy.ts'
import { usePlanAnalysis } from './use-plan-analysis.ts'

/** Characters of a strategy that its entry in the list shows. */
const longestLabel = 60

/** Who does what by when, with which resource and budget, and for which strategy (D9.2). */
export function ActionsSection({ handle, section, itemId }: SectionEditorProps<'plan'>) {
  const { t, language } = useTexts()
  const { record, edit } = handle
  const analysis = usePlanAnalysis(record)
  const budget = planBudget(record.actions)
  const gaps = record.actions.filter(
    (one) => one.ownerId === null || one.dueOn === null || one.resource === '',
  ).length
  const add = (): void => {
    const id = newItemId()
    const action: PlanAction = {
      id,
      lineageId: id,
      what: '',
      purpose: null,
      ownerId: null,
      dueOn: null,
      resource: '',
      budget: null,
      status: 'not-started',
      strategyId: null,
    }
    edit([insertLine('plan', 'actions', action, record.actions.at(-1)?.id ?? null)])
  }
  const codes = analysis === undefined ? new Map<ItemId, string>() : towsCodes(analysis)
  const strategyLabel = (strategy: PlanStrategy, index: number): string => {
    const own = String(index + 1)
    const code = strategy.towsStrategyId === null ? own : (codes.get(strategy.towsStrategyId) ?? own)
    return `${code} ${strategyText(strategy, analysis?.strategies ?? [])}`.slice(0, longestLabel)
  }
  const columns: readonly LineColumn<PlanAction>[] = [
    {
      kind: 'text',
      field: 'what',
      title: t('documents.actions.what'),
      widthPx: 150,
      grow: true,
      maxLength: limits.line,
      isParagraph: true,
    },
    {
      kind: 'choice',
      field: 'purpose',
      title: t('documents.actions.purpose'),
      widthPx: 76,
      options: actionPurposes.map((value) => ({ value, label: t(`documents.purpose.${value}`) })),
      isOptional: true,
    },
    { kind: 'member', field: 'ownerId', title: t('documents.table.owner'), widthPx: 76 },
    dateColumn('dueOn', t('documents.table.due'), record.year),
    {
      kind: 'text',
      field: 'resource',
      title: t('documents.actions.resource'),
      widthPx: 104,
      maxLength: limits.line,
      isParagraph: true,
    },
    moneyColumn('budget', t('documents.actions.budget'), record.currency),
    {
      kind: 'choice',
      field: 'strategyId',
      title: t('plan.strategy'),
      widthPx: 72,
      options: record.strategies.map((one, index) => ({
        value: one.id,
        label: strategyLabel(one, index),
      })),
      isOptional: true,
    },
    {
      kind: 'choice',
      field: 'status',
      title: t('documents.actions.status'),
      widthPx: 76,
      options: actionStatuses.map((value) => ({ value, label: t(`documents.status.${value}`) })),
    },
  ]
  return (
    <SectionFrame note={gaps === 0 ? undefined : t('plan.actions.gaps', { count: gaps })}>
      <SectionIntro handle={handle} section={section} placeholder={t('plan.actions.text')} />
      <LineTable
        label={t('plan.actions')}
        source={{ kind: 'plan', recordId: handle.id, collection: 'actions', lines: record.actions, edit }}
        columns={columns}
        addLabel={t('plan.actions.add')}
        emptyText={t('plan.actions.empty')}
        targetId={itemId}
        onAdd={add}
        footer={
          <tr>
            <td />
            <td colSpan={columns.length} className="t2">
              {t('plan.actions.budget', { amount: formatMoney(budget.total, record.currency, language) })}
              {budget.withoutBudget > 0 && (
                <span className="t3">
                  {' '}
                  {t('plan.actions.withoutBudget', { count: budget.withoutBudget })}
                </span>
              )}
            </td>
          </tr>
        }
      />
    </SectionFrame>
  )
}
