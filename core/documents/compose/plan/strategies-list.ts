import type { Block, BlockSource, ListBlock } from '../../../../shared/document-model/document-model.ts'
import { towsCodes } from '../../../../shared/calculations/tows-codes.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { PlanSource } from '../document-source.ts'
import { textRuns } from '../runs.ts'

/** The plan's strategies, numbered, each with the code of the TOWS strategy it comes from (D9.2). */
export function strategiesList(context: ComposeContext<PlanSource>, source: BlockSource): readonly Block[] {
  const { analysis, record } = context.source
  const codes = analysis === null ? new Map<string, string>() : towsCodes(analysis)
  const items = record.strategies.flatMap((strategy): ListBlock['items'] => {
    const tows = analysis?.strategies.find((candidate) => candidate.id === strategy.towsStrategyId)
    if (strategy.towsStrategyId !== null && tows === undefined) {
      context.notes.deletedReference(strategy.towsStrategyId)
    }
    const text = strategy.text.trim() === '' ? (tows?.text.trim() ?? '') : strategy.text
    if (text === '') return []
    const code = tows === undefined ? undefined : codes.get(tows.id)
    const mark = code === undefined ? [] : [{ text: `  ${code}`, muted: true }]
    return [{ level: 0, runs: [...textRuns(text), ...mark] }]
  })
  return items.length === 0 ? [] : [{ kind: 'list', ordered: true, items, source }]
}
