import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import type { Phase } from '../../../../shared/domain/proposal.ts'
import { tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { ProposalSource } from '../document-source.ts'
import { textCell } from '../runs.ts'

/** Part 4: the phases with their time, work, person in charge and what counts as done (D10). */
export function phasesTable(context: ComposeContext<ProposalSource>, source: BlockSource): readonly Block[] {
  const { t } = context
  const rows = context.source.record.phases
    .filter((phase) => phase.name.trim() !== '' || phase.work.trim() !== '')
    .map((phase, index) => ({
      role: 'body' as const,
      source: { ...source, itemId: phase.id },
      cells: [
        textCell(String(index + 1)),
        { runs: [{ text: phase.name.trim(), bold: true }] },
        textCell(phaseTime(context, phase)),
        textCell(phase.work),
        textCell(context.memberName(phase.responsibleId)),
        textCell(phase.acceptance),
      ],
    }))
  return tableBlocks(
    [
      { title: t('documents.table.number'), weight: 7, align: 'center' },
      { title: t('documents.phases.phase'), weight: 16 },
      { title: t('documents.phases.time'), weight: 18 },
      { title: t('documents.phases.work'), weight: 26 },
      { title: t('documents.phases.responsible'), weight: 12 },
      { title: t('documents.phases.acceptance'), weight: 21 },
    ],
    rows,
    source,
  )
}

function phaseTime(context: ComposeContext, { startOn, endOn }: Phase): string {
  const { t, format } = context
  if (startOn !== null && endOn !== null) {
    return startOn === endOn
      ? format.columnDate(startOn)
      : t('documents.phases.span', { from: format.columnDate(startOn), to: format.columnDate(endOn) })
  }
  if (startOn !== null) return t('documents.phases.from', { date: format.columnDate(startOn) })
  return endOn === null ? '' : t('documents.phases.until', { date: format.columnDate(endOn) })
}
