import { sql } from 'kysely'
import type { DocumentSummary } from '../../shared/contract/methods/record-methods.ts'
import { type DocumentKind, documentKindSchema } from '../../shared/domain/aggregate.ts'
import type { Reader } from '../database/handles.ts'
import { dateOf, instantOf, itemIdOf, languageOf, localizedOf } from './stored-ids.ts'

interface SummaryRow {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly account_id: string
  readonly chinese: string | null
  readonly english: string | null
  readonly language: string
  readonly year: number | null
  readonly due_on: string | null
  readonly issued: number | null
  readonly updated_at: string
}

/** What tables of documents have in common; the columns one kind alone has are null for the others. */
const tables = {
  analysis: sql`SELECT id, 'analysis' AS kind, title, account_id, language, NULL AS year, NULL AS due_on, updated_at FROM analysis`,
  plan: sql`SELECT id, 'plan' AS kind, title, account_id, language, year, NULL AS due_on, updated_at FROM plan`,
  proposal: sql`SELECT id, 'proposal' AS kind, title, account_id, language, NULL AS year, due_on, updated_at FROM proposal`,
} as const

export interface SummaryFilter {
  readonly kinds: readonly DocumentKind[]
  readonly accountId: string | null
  readonly limit: number
}

/** Documents that are not in the bin, the last changed first. */
export async function listDocumentSummaries(
  reader: Reader,
  filter: SummaryFilter,
): Promise<DocumentSummary[]> {
  const documents = sql.join(
    filter.kinds.map((kind) => tables[kind]),
    sql` UNION ALL `,
  )
  const ofAccount = filter.accountId === null ? sql`` : sql` AND document.account_id = ${filter.accountId}`
  const found = await sql<SummaryRow>`
    SELECT document.*, chinese.text AS chinese, english.text AS english,
      (SELECT max(number) FROM revision WHERE document_id = document.id) AS issued
    FROM (${documents}) AS document JOIN item ON item.id = document.id
    LEFT JOIN localized_text AS chinese
      ON chinese.item_id = document.account_id AND chinese.field = 'name' AND chinese.language = 'zh-CN'
    LEFT JOIN localized_text AS english
      ON english.item_id = document.account_id AND english.field = 'name' AND english.language = 'en'
    WHERE item.deleted_at IS NULL${ofAccount}
    ORDER BY document.updated_at DESC, item.no DESC LIMIT ${filter.limit}`.execute(reader)
  return found.rows.map(summaryOf)
}

function summaryOf(row: SummaryRow): DocumentSummary {
  return {
    id: itemIdOf(row.id),
    kind: documentKindSchema.parse(row.kind),
    title: row.title,
    accountId: itemIdOf(row.account_id),
    accountName: localizedOf(row.chinese, row.english),
    language: languageOf(row.language),
    year: row.year,
    dueOn: row.due_on === null ? null : dateOf(row.due_on),
    issuedVersion: row.issued,
    updatedAt: instantOf(row.updated_at),
  }
}
