import type {
  Block,
  BlockSource,
  ListBlock,
  Runs,
  TableBlock,
  TextRun,
} from '../../../shared/document-model/document-model.ts'
import {
  type Inline,
  inlinesToText,
  type RichBlock,
  type RichText,
} from '../../../shared/document-model/rich-text.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { sharesByContent } from './column-shares.ts'
import type { ComposeContext } from './compose-context.ts'
import { isBlank } from './runs.ts'
import { resolveField } from './resolve-field.ts'

/** How a body becomes blocks: where it came from and whether its headings are numbered. */
interface BodyPlace {
  readonly source: BlockSource
  readonly numbered: boolean
}

/**
 * Turns a rich-text body into blocks: fields filled in, statements quoted live, headings one level below the
 * section's own. Empty paragraphs and what points at nothing are left out.
 */
export function richTextBlocks(context: ComposeContext, body: RichText, place: BodyPlace): readonly Block[] {
  return body.flatMap((block) => richBlock(context, block, place))
}

function richBlock(context: ComposeContext, block: RichBlock, place: BodyPlace): readonly Block[] {
  const { source } = place
  switch (block.kind) {
    case 'paragraph':
    case 'quote': {
      const runs = inlineRuns(context, block.inlines)
      const style = block.kind === 'quote' ? 'quote' : 'body'
      return isBlank(runs) ? [] : [{ kind: 'paragraph', style, runs, source }]
    }
    case 'heading': {
      const text = runsText(inlineRuns(context, block.inlines))
      const level = block.level === 1 ? 2 : 3
      return text === '' ? [] : [{ kind: 'heading', level, text, numbered: place.numbered, source }]
    }
    case 'list': {
      const items = block.items
        .map((item): ListBlock['items'][number] => ({
          level: clampLevel(item.level),
          runs: inlineRuns(context, item.inlines),
        }))
        .filter((item) => !isBlank(item.runs))
      return items.length === 0 ? [] : [{ kind: 'list', ordered: block.ordered, items, source }]
    }
    case 'table':
      return richTable(context, block, source)
    case 'image':
      return context.isPicture(block.attachmentId)
        ? [{ kind: 'image', attachmentId: block.attachmentId, caption: block.caption, source }]
        : []
    case 'reference':
      return quotedStatements(context, block.itemIds, source)
    default:
      return assertNever(block)
  }
}

const clampLevel = (level: number): 0 | 1 | 2 | 3 => (level <= 0 ? 0 : level === 1 ? 1 : level === 2 ? 2 : 3)

function inlineRuns(context: ComposeContext, inlines: readonly Inline[]): Runs {
  return inlines.flatMap((inline): readonly TextRun[] => {
    switch (inline.kind) {
      case 'text': {
        return inline.text === '' ? [] : [typedRun(inline)]
      }
      case 'field': {
        const text = resolveField(context, inline.field)
        return text === '' ? [] : [{ text }]
      }
      case 'break':
        return [{ text: '\n' }]
      default:
        return assertNever(inline)
    }
  })
}

function typedRun({ text, bold, italic, underline, link }: Extract<Inline, { kind: 'text' }>): TextRun {
  return {
    text,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(link === undefined ? {} : { link }),
  }
}

/** A heading is one line: forced breaks become spaces. */
const runsText = (runs: Runs): string =>
  runs
    .map((run) => run.text)
    .join('')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()

function richTable(
  context: ComposeContext,
  block: Extract<RichBlock, { kind: 'table' }>,
  source: BlockSource,
): readonly TableBlock[] {
  const width = Math.max(...block.rows.map((row) => row.length))
  const head = block.hasHeader ? block.rows[0] : undefined
  const body = head === undefined ? block.rows : block.rows.slice(1)
  if (block.rows.every((row) => row.every((cell) => inlinesToText(cell.inlines).trim() === ''))) return []
  const rows = body.map((row) =>
    Array.from({ length: width }, (_, column) => ({ runs: inlineRuns(context, row[column]?.inlines ?? []) })),
  )
  const titles = Array.from({ length: width }, (_, column) =>
    runsText(inlineRuns(context, head?.[column]?.inlines ?? [])),
  )
  const shares = sharesByContent([titles, ...rows.map((row) => row.map((cell) => runsText(cell.runs)))])
  return [
    {
      kind: 'table',
      caption: '',
      columns: titles.map((title, column) => ({ title, share: shares[column] ?? 1 / width, align: 'left' })),
      rows: rows.map((cells) => ({ role: 'body', cells, source })),
      source,
    },
  ]
}

/** Statements of the SWOT, worded as they stand there now; those that are gone are left out and noted. */
function quotedStatements(
  context: ComposeContext,
  itemIds: readonly ItemId[],
  source: BlockSource,
): readonly Block[] {
  const { analysis } = context.source
  const texts = new Map<string, string>()
  for (const item of analysis?.items ?? []) texts.set(item.id, item.text)
  for (const strategy of analysis?.strategies ?? []) texts.set(strategy.id, strategy.text)
  const items = itemIds.flatMap((id): ListBlock['items'] => {
    const text = texts.get(id)
    if (text === undefined) context.notes.deletedReference(id)
    return text === undefined || text.trim() === '' ? [] : [{ level: 0, runs: [{ text }] }]
  })
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items, source }]
}
