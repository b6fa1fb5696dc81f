import type { Generated, Selectable } from 'kysely'

/**
 * The tables as Kysely sees them, one type per table; must say the same as `schema.snapshot.sql`.
 * Booleans are 0 or 1, dates ISO text, amounts integers in the units of A4.
 */
export interface DatabaseSchema {
  item: ItemTable
  localized_text: LocalizedTextTable
  claim: ClaimTable
  attachment: AttachmentTable
  evidence: EvidenceTable
  attachment_link: AttachmentLinkTable
  reference: ReferenceTable
  team_member: TeamMemberTable
  own_company: OwnCompanyTable
  account: AccountTable
  account_tag: AccountTagTable
  analysis: AnalysisTable
  section: SectionTable
  swot_row: SwotRowTable
  swot_item: SwotItemTable
  tows_strategy: TowsStrategyTable
  tows_link: TowsLinkTable
  plan: PlanTable
  objective: ObjectiveTable
  plan_strategy: PlanStrategyTable
  plan_action: PlanActionTable
  plan_risk: PlanRiskTable
  proposal: ProposalTable
  fab_row: FabRowTable
  phase: PhaseTable
  quote_group: QuoteGroupTable
  quote_line: QuoteLineTable
  payment_term: PaymentTermTable
  requirement: RequirementTable
  credential: CredentialTable
  revision: RevisionTable
  audit: AuditTable
  draft: DraftTable
  setting: SettingTable
  search: SearchTable
}
/** What a query returns of a table. */
export type RowOf<T extends keyof DatabaseSchema> = Selectable<DatabaseSchema[T]>

export interface ItemTable {
  no: Generated<number>
  id: string
  kind: string
  root_id: string
  account_id: string | null
  deleted_at: string | null
  sensitive: Generated<number>
}

export interface LocalizedTextTable {
  item_id: string
  field: string
  language: string
  text: string
}

export interface ClaimTable {
  item_id: string
  field: string
  status: string
  as_of: string | null
  source: string
}

export interface AttachmentTable {
  id: string
  name: string
  media_type: string
  size_bytes: number
  sha256: string
  created_at: string
}

export interface EvidenceTable {
  id: string
  item_id: string
  position: number
  kind: string
  text: string
  occurred_on: string | null
  attachment_id: string | null
}

export interface AttachmentLinkTable {
  item_id: string
  field: string
  attachment_id: string
}

export interface ReferenceTable {
  item_id: string
  field: string
  target_id: string
}

export interface TeamMemberTable {
  id: string
  version: number
  created_at: string
  updated_at: string
  name: string
  title: string
  email: string
  phone: string
  is_me: number
}

export interface OwnCompanyTable {
  id: string
  version: number
  created_at: string
  updated_at: string
  phone: string
  email: string
  website: string
  tax_number: string
  bank_account: string
  logo_attachment_id: string | null
  default_currency: string
  fiscal_year_start_month: number
  primary_colour: string
  accent_colour: string
}

export interface AccountTable {
  id: string
  version: number
  created_at: string
  updated_at: string
  kind: string
  ownership: string | null
  collective_decision_limit: number | null
  currency: string
  industry: string
  region: string
  parent_id: string | null
  owner_id: string | null
  address: string
  postcode: string
  website: string
  business: string
  scale: string
  nature: string
  product_use: string
  product_use_quantity: string
  product_use_price: string
  product_use_satisfaction: string
  fit: string
  product_changes: string
  finances: string
  strategy: string
  own_customers: string
  procurement_process: string
  supplier_selection: string
}

export interface AccountTagTable {
  account_id: string
  position: number
  tag: string
}

export interface AnalysisTable {
  id: string
  version: number
  created_at: string
  updated_at: string
  kind: string
  account_id: string
  title: string
  language: string
  prepared_on: string | null
}

export interface SectionTable {
  id: string
  record_id: string
  position: number
  kind: string
  title: string
  hidden: number
  body: string
}

export interface SwotRowTable {
  id: string
  record_id: string
  position: number
  environment: string
  code: string
  label: string
}

export interface SwotItemTable {
  id: string
  record_id: string
  position: number
  row_id: string
  side: string
  text: string
  weight: number
}

export interface TowsStrategyTable {
  id: string
  record_id: string
  position: number
  quadrant: string
  text: string
}

export interface TowsLinkTable {
  strategy_id: string
  position: number
  item_id: string
}

export interface PlanTable {
  id: string
  version: number
  created_at: string
  updated_at: string
  account_id: string
  analysis_id: string | null
  year: number
  title: string
  language: string
  currency: string
  template: string
}

export interface ObjectiveTable {
  id: string
  record_id: string
  position: number
  lineage_id: string
  measure: string
  unit: string
  owner_id: string | null
  due_on: string | null
  last_year: number | null
  q1: number | null
  q2: number | null
  q3: number | null
  q4: number | null
}

export interface PlanStrategyTable {
  id: string
  record_id: string
  position: number
  lineage_id: string
  tows_strategy_id: string | null
  text: string
}

export interface PlanActionTable {
  id: string
  record_id: string
  position: number
  lineage_id: string
  what: string
  purpose: string | null
  owner_id: string | null
  due_on: string | null
  resource: string
  budget: number | null
  status: string
  strategy_id: string | null
}

export interface PlanRiskTable {
  id: string
  record_id: string
  position: number
  lineage_id: string
  text: string
  likelihood: number
  impact: number
  fallback: string
  owner_id: string | null
}

export interface ProposalTable {
  id: string
  version: number
  created_at: string
  updated_at: string
  account_id: string
  analysis_id: string | null
  title: string
  language: string
  template: string
  due_on: string | null
  valid_until: string | null
  contact_id: string | null
  confidentiality: string
  currency: string
  prices_include: string
  delivery_terms: string
}

export interface FabRowTable {
  id: string
  record_id: string
  position: number
  product: string
  configuration: string
  feature: string
  advantage: string
  benefit: string
  evidence: string
}

export interface PhaseTable {
  id: string
  record_id: string
  position: number
  name: string
  start_on: string | null
  end_on: string | null
  responsible_id: string | null
  work: string
  acceptance: string
}

export interface QuoteGroupTable {
  id: string
  record_id: string
  position: number
  title: string
}

export interface QuoteLineTable {
  id: string
  record_id: string
  position: number
  group_id: string | null
  name: string
  configuration: string
  quantity: number
  unit: string
  unit_price: number
  discount: number
  tax_rate: number
  is_free: number
}

export interface PaymentTermTable {
  id: string
  record_id: string
  position: number
  milestone: string
  share: number
  note: string
}

export interface RequirementTable {
  id: string
  record_id: string
  position: number
  number: string
  text: string
  answer: string
  compliance: string | null
  reference: string
}

export interface CredentialTable {
  id: string
  record_id: string
  position: number
  kind: string
  title: string
  note: string
  expires_on: string | null
  attachment_id: string | null
}

export interface RevisionTable {
  id: string
  document_id: string
  number: number
  status: string
  issued_at: string
  issued_by: string | null
  note: string
  content: string
  model: string
}

export interface AuditTable {
  no: Generated<number>
  command_id: string
  command: string
  actor_id: string | null
  at: string
  target_kind: string
  target_id: string
  changes: string
  result: string
  import_id: string | null
}

export interface DraftTable {
  item_id: string
  editor: string
  value: string
  updated_at: string
}

export interface SettingTable {
  name: string
  value: string
}

/** Contentless: what was put in can be matched but not read back. */
export interface SearchTable {
  rowid: number
  tokens: string
}
