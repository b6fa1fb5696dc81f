import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import { checkAggregate, linesOf } from '../../shared/domain/aggregate-rules.ts'
import { fieldIssue } from '../../shared/contract/field-issues.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { accountTables } from './account-tables.ts'
import { analysisTables } from './analysis-tables.ts'
import type { AttachedRows } from './attached-rows.ts'
import { companyTables } from './company-tables.ts'
import { markDeleted, moveToAccount, registerItems } from './item-registry.ts'
import { memberTables } from './member-tables.ts'
import { planTables } from './plan-tables.ts'
import { proposalTables } from './proposal-tables.ts'
import type { AggregateTables, RecordTable } from './record-tables.ts'
import { saveReferences } from './reference-rows.ts'
import { changedColumns, type Line, lineDifference, saveLines, writeAttached } from './saved-lines.ts'
import { indexAggregate } from './search-index.ts'
import { deleteRow, insertRows, readLines, readRow, updateRow } from './stored-rows.ts'

const tablesOf: { readonly [K in AggregateKind]: AggregateTables } = {
  company: companyTables,
  member: memberTables,
  account: accountTables,
  analysis: analysisTables,
  plan: planTables,
  proposal: proposalTables,
}

/** An aggregate with all its lines, or null; records in the bin are found too. */
export async function loadAggregate<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  id: string,
): Promise<Aggregates[K] | null> {
  const { root, lines } = tablesOf[kind]
  const row = await readRow(reader, root.map, id)
  if (row === undefined) return null
  const [fields] = await withAttached(reader, root, id, [root.map.fromRow(row)])
  const record: Record<string, unknown> = { ...fields }
  for (const table of lines) {
    const rows = await readLines(reader, table.map, id)
    record[table.collection] = await withAttached(reader, table, id, rows.map(table.map.fromRow))
  }
  const checked = checkAggregate(kind, record)
  if (!checked.ok) {
    // It was checked when it was written, so only damage to the file can have changed it (R7).
    const cause = new Error(`Stored ${kind} ${id} breaks its schema: ${JSON.stringify(checked.issues)}`)
    throw new AppFailure('workspace.damaged', { cause })
  }
  return checked.value
}

async function withAttached(
  reader: Reader,
  table: RecordTable,
  rootId: string,
  records: readonly Record<string, unknown>[],
): Promise<Record<string, unknown>[]> {
  let completed = [...records]
  for (const rows of table.attached) {
    const found = records.length === 0 ? emptyRows : await rows.load(reader, rootId)
    completed = completed.map((record) => ({
      ...record,
      ...rows.empty(),
      ...found.get(String(record['id'])),
    }))
  }
  return completed
}
const emptyRows: Awaited<ReturnType<AttachedRows['load']>> = new Map()

/**
 * Stores an aggregate: `previous` is what was loaded in this transaction, null for a new one. Registry, search
 * index, references and attached rows follow in the same transaction (A4).
 */
export async function saveAggregate<K extends AggregateKind>(
  writer: Writer,
  kind: K,
  previous: Aggregates[K] | null,
  next: Aggregates[K],
): Promise<void> {
  const { root, lines } = tablesOf[kind]
  const accountId = accountOf(kind, next)
  if (previous === null) {
    await register(writer, [{ id: next.id, kind, rootId: next.id, accountId }], () => 'id')
    await insertRows(writer, root.map.table, [root.map.toRow(next)])
    await writeAttached(writer, root, null, next)
  } else {
    const values = changedColumns(root.map.toRow(previous), root.map.toRow(next))
    const isCurrent = await updateRow(writer, root.map.table, next.id, values, previous)
    if (!isCurrent) throw new AppFailure('conflict')
    await writeAttached(writer, root, previous, next)
    if (accountId !== null && accountId !== accountOf(kind, previous))
      await moveToAccount(writer, next.id, accountId)
  }
  const before = previous === null ? new Map<string, readonly Line[]>() : new Map(linesOf(kind, previous))
  const after = new Map(linesOf(kind, next))
  const differences = lines.map((table) => ({
    table,
    difference: lineDifference(before.get(table.collection) ?? [], after.get(table.collection) ?? []),
  }))
  for (const { table, difference } of differences) {
    const items = difference.added.map(({ line }) => ({
      id: line.id,
      kind: `${kind}.${table.collection}`,
      rootId: next.id,
      accountId,
    }))
    const places = new Map(difference.added.map(({ line, position }) => [line.id, position]))
    await register(writer, items, (id) => `${table.collection}[${places.get(id) ?? 0}].id`)
  }
  for (const { table, difference } of differences) await saveLines(writer, table, next.id, difference)
  await saveReferences(writer, kind, previous, next)
  await indexAggregate(writer, kind, previous, next)
  for (const { difference } of differences)
    for (const line of difference.removed) await markDeleted(writer, line.id, next.updatedAt)
}

async function register(
  writer: Writer,
  items: Parameters<typeof registerItems>[1],
  pathOf: (id: string) => string,
): Promise<void> {
  const refused = await registerItems(writer, items)
  if (refused.length === 0) return
  const issues = refused.map((id) => fieldIssue(pathOf(id), 'duplicateId'))
  throw new AppFailure('input.invalid', { issues, params: { count: issues.length } })
}

/** The account a record belongs to, which its registry entries carry. */
function accountOf<K extends AggregateKind>(kind: K, record: Aggregates[K]): string | null {
  if (kind === 'account') return record.id
  return 'accountId' in record ? record.accountId : null
}

/** Removes an aggregate for good; the caller has made sure that nothing points at it. */
export async function purgeAggregate<K extends AggregateKind>(
  writer: Writer,
  kind: K,
  record: Aggregates[K],
): Promise<void> {
  const { root, lines } = tablesOf[kind]
  await saveReferences(writer, kind, record, null)
  await indexAggregate(writer, kind, record, null)
  const before = new Map(linesOf(kind, record))
  for (const table of [...lines].reverse())
    await saveLines(writer, table, record.id, lineDifference(before.get(table.collection) ?? [], []))
  for (const rows of root.attached) await rows.clear(writer, record.id)
  await writer.deleteFrom('draft').where('item_id', '=', record.id).execute()
  await writer.deleteFrom('revision').where('document_id', '=', record.id).execute()
  await deleteRow(writer, root.map.table, record.id)
  await writer.deleteFrom('item').where('root_id', '=', record.id).execute()
}
