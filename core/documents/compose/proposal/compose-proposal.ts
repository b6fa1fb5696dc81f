import type { DocumentPart } from '../../../../shared/document-model/document-model.ts'
import { assertNever } from '../../../../shared/domain/assert-never.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { ProposalSource } from '../document-source.ts'
import { noContent, sectionParts } from '../sections.ts'
import { credentialsBlocks } from './credentials-blocks.ts'
import { fabTables } from './fab-tables.ts'
import { phasesPicture } from './phases-picture.ts'
import { phasesTable } from './phases-table.ts'
import { quoteBlocks } from './quote-blocks.ts'
import { requirementsTable } from './requirements-table.ts'

/** The body of a proposal: the letter, then the seven parts (D10). */
export function proposalParts(context: ComposeContext<ProposalSource>): readonly DocumentPart[] {
  return sectionParts(context, context.source.record.sections, (section, source) => {
    switch (section.kind) {
      case 'products':
        return { blocks: fabTables(context, source) }
      case 'implementation':
        return { blocks: [...phasesTable(context, source), ...phasesPicture(context, source)] }
      case 'quote':
        return { blocks: quoteBlocks(context, source) }
      case 'response':
        return { blocks: requirementsTable(context, source) }
      case 'credentials':
        return { blocks: credentialsBlocks(context, section, source) }
      case 'cover-letter':
      case 'present-future':
      case 'problems':
      case 'text':
        return noContent
      default:
        return assertNever(section.kind)
    }
  })
}
