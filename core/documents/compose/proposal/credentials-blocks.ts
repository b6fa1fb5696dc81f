import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import { credentialKinds, type Credential } from '../../../../shared/domain/proposal.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { ProposalSection } from '../../../../shared/domain/section.ts'
import { paragraphBlocks, tableBlocks, underHeading } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { ProposalSource } from '../document-source.ts'
import { textCell } from '../runs.ts'
import { companyFactsTable } from './company-facts-table.ts'

/** Part 7: who we are, then certificates, cases and other proofs, with pictures where they are attached (D10). */
export function credentialsBlocks(
  context: ComposeContext<ProposalSource>,
  section: Pick<ProposalSection, 'body'>,
  source: BlockSource,
): readonly Block[] {
  const { t } = context
  const { company, record } = context.source
  const shownAlready = new Set(
    section.body.flatMap((block) => (block.kind === 'image' ? [block.attachmentId] : [])),
  )
  const profile = context
    .choose(company.profile)
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraphBlocks(paragraph, source))
  return [
    ...underHeading(2, t('documents.credentials.profile'), source, [
      ...profile,
      ...companyFactsTable(context, source),
    ]),
    ...credentialKinds.flatMap((kind) =>
      underHeading(
        2,
        t(`documents.credentials.kind.${kind}`),
        source,
        credentialBlocks(
          context,
          record.credentials.filter(
            (credential) => credential.kind === kind && credential.title.trim() !== '',
          ),
          shownAlready,
          source,
        ),
      ),
    ),
  ]
}

function credentialBlocks(
  context: ComposeContext,
  credentials: readonly Credential[],
  shownAlready: ReadonlySet<ItemId>,
  source: BlockSource,
): readonly Block[] {
  const { t, format } = context
  const expires = credentials.some((credential) => credential.expiresOn !== null)
  const table = tableBlocks(
    [
      { title: t('documents.table.number'), weight: 8, align: 'center' },
      { title: t('documents.credentials.title'), weight: 34 },
      { title: t('documents.credentials.note'), weight: 40 },
      ...(expires ? [{ title: t('documents.credentials.expires'), weight: 18 }] : []),
    ],
    credentials.map((credential, index) => ({
      role: 'body',
      source: { ...source, itemId: credential.id },
      cells: [
        textCell(String(index + 1)),
        textCell(credential.title),
        textCell(credential.note),
        ...(expires
          ? [textCell(credential.expiresOn === null ? '' : format.columnDate(credential.expiresOn))]
          : []),
      ],
    })),
    source,
  )
  const pictures = credentials.flatMap((credential): readonly Block[] =>
    credential.attachmentId !== null &&
    !shownAlready.has(credential.attachmentId) &&
    context.isPicture(credential.attachmentId)
      ? [
          {
            kind: 'image',
            attachmentId: credential.attachmentId,
            caption: credential.title,
            source: { ...source, itemId: credential.id },
          },
        ]
      : [],
  )
  return [...table, ...pictures]
}
