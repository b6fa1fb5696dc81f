import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import { tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { ProposalSource } from '../document-source.ts'
import { textCell } from '../runs.ts'

/** Part 6: each requirement of the customer with our answer and how far it complies (D10). */
export function requirementsTable(
  context: ComposeContext<ProposalSource>,
  source: BlockSource,
): readonly Block[] {
  const { t } = context
  const shown = context.source.record.requirements.filter(
    (requirement) => requirement.text.trim() !== '' || requirement.answer.trim() !== '',
  )
  const hasReference = shown.some((requirement) => requirement.reference.trim() !== '')
  return tableBlocks(
    [
      { title: t('documents.table.number'), weight: 8, align: 'center' },
      { title: t('documents.response.requirement'), weight: 32 },
      { title: t('documents.response.answer'), weight: 34 },
      { title: t('documents.response.compliance'), weight: 12, align: 'center' },
      ...(hasReference ? [{ title: t('documents.response.reference'), weight: 14 }] : []),
    ],
    shown.map((requirement, index) => ({
      role: 'body',
      source: { ...source, itemId: requirement.id },
      cells: [
        textCell(requirement.number.trim() === '' ? String(index + 1) : requirement.number),
        textCell(requirement.text),
        textCell(requirement.answer),
        textCell(requirement.compliance === null ? '' : t(`documents.compliance.${requirement.compliance}`)),
        ...(hasReference ? [textCell(requirement.reference)] : []),
      ],
    })),
    source,
  )
}
