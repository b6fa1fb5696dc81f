import type { z } from 'zod'
import type { FieldIssue } from '../contract/app-error.ts'
import { fieldIssue, fieldIssuesOf } from '../contract/field-issues.ts'
import { type AggregateKind, aggregateSchemas, type Aggregates, collections } from './aggregate.ts'
import type { AnnualPlan } from './annual-plan.ts'
import type { Proposal } from './proposal.ts'
import type { SwotAnalysis, SwotItem, SwotRow } from './swot-analysis.ts'

const schemas: { readonly [K in AggregateKind]: z.ZodType<Aggregates[K]> } = aggregateSchemas

/** What was found out about a value that claims to be an aggregate. */
export type CheckedAggregate<K extends AggregateKind> =
  | { readonly ok: true; readonly value: Aggregates[K] }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] }

/** Checks an aggregate as a whole: its schema, then the references between its own lines (A4, D8.1). */
export function checkAggregate<K extends AggregateKind>(kind: K, value: unknown): CheckedAggregate<K> {
  const parsed = schemas[kind].safeParse(value)
  if (!parsed.success) return { ok: false, issues: fieldIssuesOf(parsed.error) }
  const rule: (value: Aggregates[K]) => FieldIssue[] = innerRules[kind]
  const issues = [...duplicateIds(kind, parsed.data), ...rule(parsed.data)]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data }
}

const innerRules: { readonly [K in AggregateKind]: (value: Aggregates[K]) => FieldIssue[] } = {
  company: () => [],
  member: () => [],
  account: (account) => (account.parentId === account.id ? [fieldIssue('parentId', 'badReference')] : []),
  analysis: analysisIssues,
  plan: planIssues,
  proposal: proposalIssues,
}

interface Identified {
  readonly id: string
  /** A list with ids on a statement; a mere text on a FAB row. */
  readonly evidence?: string | readonly { readonly id: string }[]
}

/** The lines of an aggregate by collection, each with the ids inside it. */
export function linesOf<K extends AggregateKind>(
  kind: K,
  aggregate: Aggregates[K],
): readonly (readonly [collection: string, lines: readonly Identified[]])[] {
  const names: readonly string[] = collections[kind]
  const fields = new Map<string, unknown>(Object.entries(aggregate))
  // The schema has made every named collection a list of lines with ids.
  return names.map((name) => [name, fields.get(name) as readonly Identified[]] as const)
}

function duplicateIds<K extends AggregateKind>(kind: K, aggregate: Aggregates[K]): FieldIssue[] {
  const seen = new Set<string>([aggregate.id])
  const issues: FieldIssue[] = []
  const meet = (id: string, path: string): void => {
    if (seen.has(id)) issues.push(fieldIssue(path, 'duplicateId'))
    seen.add(id)
  }
  for (const [collection, lines] of linesOf(kind, aggregate))
    for (const [at, line] of lines.entries()) {
      meet(line.id, `${collection}[${at}].id`)
      if (typeof line.evidence !== 'object') continue
      for (const [inner, evidence] of line.evidence.entries())
        meet(evidence.id, `${collection}[${at}].evidence[${inner}].id`)
    }
  return issues
}

const internalSides: ReadonlySet<string> = new Set(['strength', 'weakness'])

/** Strengths and weaknesses stand inside, opportunities and threats outside (D8.1). */
export function sideFits(side: SwotItem['side'], environment: SwotRow['environment']): boolean {
  return internalSides.has(side) === (environment === 'internal')
}

function analysisIssues(analysis: SwotAnalysis): FieldIssue[] {
  const rows = new Map(analysis.rows.map((row) => [row.id, row]))
  const items = new Set(analysis.items.map((item) => item.id))
  const issues: FieldIssue[] = []
  for (const [at, item] of analysis.items.entries()) {
    const row = rows.get(item.rowId)
    if (row === undefined) issues.push(fieldIssue(`items[${at}].rowId`, 'badReference'))
    else if (!sideFits(item.side, row.environment)) issues.push(fieldIssue(`items[${at}].side`, 'wrongSide'))
  }
  for (const [at, strategy] of analysis.strategies.entries()) {
    const seen = new Set<string>()
    for (const [inner, id] of strategy.itemIds.entries()) {
      const path = `strategies[${at}].itemIds[${inner}]`
      if (!items.has(id)) issues.push(fieldIssue(path, 'badReference'))
      else if (seen.has(id)) issues.push(fieldIssue(path, 'duplicateId'))
      seen.add(id)
    }
  }
  return issues
}

function planIssues(plan: AnnualPlan): FieldIssue[] {
  const strategies = new Set(plan.strategies.map((strategy) => strategy.id))
  return plan.actions.flatMap((action, at) =>
    action.strategyId === null || strategies.has(action.strategyId)
      ? []
      : [fieldIssue(`actions[${at}].strategyId`, 'badReference')],
  )
}

function proposalIssues(proposal: Proposal): FieldIssue[] {
  const groups = new Set(proposal.quoteGroups.map((group) => group.id))
  return proposal.quoteLines.flatMap((line, at) =>
    line.groupId === null || groups.has(line.groupId)
      ? []
      : [fieldIssue(`quoteLines[${at}].groupId`, 'badReference')],
  )
}
