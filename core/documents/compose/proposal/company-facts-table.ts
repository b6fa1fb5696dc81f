import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import { tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import { textCell } from '../runs.ts'

/** Our company's particulars, as far as they are filled in; the name alone makes no table. */
export function companyFactsTable(context: ComposeContext, source: BlockSource): readonly Block[] {
  const { t } = context
  const { company } = context.source
  const facts = [
    [t('documents.company.name'), context.choose(company.name)],
    [t('documents.company.address'), context.choose(company.address)],
    [t('documents.company.phone'), company.phone],
    [t('documents.company.email'), company.email],
    [t('documents.company.website'), company.website],
    [t('documents.company.taxNumber'), company.taxNumber],
    [t('documents.company.bank'), context.choose(company.bankName)],
    [t('documents.company.bankAccount'), company.bankAccount],
  ] as const
  const known = facts.filter(([, value]) => value.trim() !== '')
  if (known.length < 2) return []
  return tableBlocks(
    [
      { title: '', weight: 25 },
      { title: '', weight: 75 },
    ],
    known.map(([label, value]) => ({
      role: 'body',
      source,
      cells: [{ runs: [{ text: label, muted: true }] }, textCell(value)],
    })),
    source,
  )
}
