-- The schema after all migrations. Written by `npm run task db:snapshot`; not for editing.

-- user_version 10

CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  ownership TEXT,
  collective_decision_limit INTEGER,
  currency TEXT NOT NULL,
  industry TEXT NOT NULL,
  region TEXT NOT NULL,
  parent_id TEXT REFERENCES account(id) DEFERRABLE INITIALLY DEFERRED,
  owner_id TEXT REFERENCES team_member(id),
  address TEXT NOT NULL,
  postcode TEXT NOT NULL,
  website TEXT NOT NULL,
  business TEXT NOT NULL,
  scale TEXT NOT NULL,
  nature TEXT NOT NULL,
  product_use TEXT NOT NULL,
  product_use_quantity TEXT NOT NULL,
  product_use_price TEXT NOT NULL,
  product_use_satisfaction TEXT NOT NULL,
  fit TEXT NOT NULL,
  product_changes TEXT NOT NULL,
  finances TEXT NOT NULL,
  strategy TEXT NOT NULL,
  own_customers TEXT NOT NULL,
  procurement_process TEXT NOT NULL,
  supplier_selection TEXT NOT NULL
) STRICT;

CREATE TABLE account_tag (
  account_id TEXT NOT NULL REFERENCES account(id),
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (account_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX account_tag_by_tag ON account_tag(tag);

CREATE TABLE analysis (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account(id),
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  prepared_on TEXT
) STRICT;

CREATE INDEX analysis_by_account ON analysis(account_id);

CREATE TABLE attachment (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX attachment_by_sha256 ON attachment(sha256);

CREATE TABLE attachment_link (
  item_id TEXT NOT NULL REFERENCES item(id),
  field TEXT NOT NULL,
  attachment_id TEXT NOT NULL REFERENCES attachment(id),
  PRIMARY KEY (item_id, field, attachment_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_link_by_attachment ON attachment_link(attachment_id);

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TABLE audit (
  no INTEGER PRIMARY KEY AUTOINCREMENT,
  command_id TEXT NOT NULL UNIQUE,
  command TEXT NOT NULL,
  actor_id TEXT REFERENCES team_member(id),
  at TEXT NOT NULL,
  target_kind TEXT NOT NULL,
  target_id TEXT NOT NULL,
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  result TEXT NOT NULL CHECK (json_valid(result)),
  import_id TEXT
) STRICT;

CREATE INDEX audit_by_target ON audit(target_id, no);

CREATE TABLE claim (
  item_id TEXT NOT NULL REFERENCES item(id),
  field TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('assumed', 'confirmed')),
  as_of TEXT,
  source TEXT NOT NULL,
  PRIMARY KEY (item_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE credential (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES proposal(id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  expires_on TEXT,
  attachment_id TEXT REFERENCES attachment(id)
) STRICT;

CREATE INDEX credential_by_record ON credential(record_id, position);

CREATE TABLE draft (
  item_id TEXT NOT NULL REFERENCES item(id),
  editor TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  updated_at TEXT NOT NULL,
  PRIMARY KEY (item_id, editor)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  id TEXT NOT NULL PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES item(id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  occurred_on TEXT,
  attachment_id TEXT REFERENCES attachment(id)
) STRICT;

CREATE INDEX evidence_by_item ON evidence(item_id, position);

CREATE TABLE fab_row (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES proposal(id),
  position INTEGER NOT NULL,
  product TEXT NOT NULL,
  configuration TEXT NOT NULL,
  feature TEXT NOT NULL,
  advantage TEXT NOT NULL,
  benefit TEXT NOT NULL,
  evidence TEXT NOT NULL
) STRICT;

CREATE INDEX fab_row_by_record ON fab_row(record_id, position);

CREATE TABLE item (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  root_id TEXT NOT NULL REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED,
  account_id TEXT REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at TEXT,
  sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1))
) STRICT;

CREATE INDEX item_by_account ON item(account_id) WHERE account_id IS NOT NULL;

CREATE INDEX item_by_root ON item(root_id);

CREATE INDEX item_in_bin ON item(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE localized_text (
  item_id TEXT NOT NULL REFERENCES item(id),
  field TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('zh-CN', 'en')),
  text TEXT NOT NULL,
  PRIMARY KEY (item_id, field, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE objective (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES plan(id),
  position INTEGER NOT NULL,
  lineage_id TEXT NOT NULL,
  measure TEXT NOT NULL,
  unit TEXT NOT NULL,
  owner_id TEXT REFERENCES team_member(id),
  due_on TEXT,
  last_year INTEGER,
  q1 INTEGER,
  q2 INTEGER,
  q3 INTEGER,
  q4 INTEGER
) STRICT;

CREATE INDEX objective_by_due ON objective(due_on) WHERE due_on IS NOT NULL;

CREATE INDEX objective_by_record ON objective(record_id, position);

CREATE TABLE own_company (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  website TEXT NOT NULL,
  tax_number TEXT NOT NULL,
  bank_account TEXT NOT NULL,
  logo_attachment_id TEXT REFERENCES attachment(id),
  default_currency TEXT NOT NULL,
  fiscal_year_start_month INTEGER NOT NULL CHECK (fiscal_year_start_month BETWEEN 1 AND 12),
  primary_colour TEXT NOT NULL,
  accent_colour TEXT NOT NULL
) STRICT;

CREATE TABLE payment_term (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES proposal(id),
  position INTEGER NOT NULL,
  milestone TEXT NOT NULL,
  share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000),
  note TEXT NOT NULL
) STRICT;

CREATE INDEX payment_term_by_record ON payment_term(record_id, position);

CREATE TABLE phase (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES proposal(id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  start_on TEXT,
  end_on TEXT,
  responsible_id TEXT REFERENCES team_member(id),
  work TEXT NOT NULL,
  acceptance TEXT NOT NULL
) STRICT;

CREATE INDEX phase_by_record ON phase(record_id, position);

CREATE TABLE plan (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account(id),
  analysis_id TEXT REFERENCES analysis(id),
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  currency TEXT NOT NULL,
  template TEXT NOT NULL
) STRICT;

CREATE INDEX plan_by_account ON plan(account_id);

CREATE INDEX plan_by_analysis ON plan(analysis_id);

CREATE TABLE plan_action (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES plan(id),
  position INTEGER NOT NULL,
  lineage_id TEXT NOT NULL,
  what TEXT NOT NULL,
  purpose TEXT,
  owner_id TEXT REFERENCES team_member(id),
  due_on TEXT,
  resource TEXT NOT NULL,
  budget INTEGER,
  status TEXT NOT NULL,
  strategy_id TEXT REFERENCES plan_strategy(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX plan_action_by_due ON plan_action(due_on) WHERE due_on IS NOT NULL;

CREATE INDEX plan_action_by_record ON plan_action(record_id, position);

CREATE INDEX plan_action_by_strategy ON plan_action(strategy_id);

CREATE TABLE plan_risk (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES plan(id),
  position INTEGER NOT NULL,
  lineage_id TEXT NOT NULL,
  text TEXT NOT NULL,
  likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 3),
  impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 3),
  fallback TEXT NOT NULL,
  owner_id TEXT REFERENCES team_member(id)
) STRICT;

CREATE INDEX plan_risk_by_record ON plan_risk(record_id, position);

CREATE TABLE plan_strategy (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES plan(id),
  position INTEGER NOT NULL,
  lineage_id TEXT NOT NULL,
  tows_strategy_id TEXT REFERENCES item(id),
  text TEXT NOT NULL
) STRICT;

CREATE INDEX plan_strategy_by_record ON plan_strategy(record_id, position);

CREATE TABLE proposal (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account(id),
  analysis_id TEXT REFERENCES analysis(id),
  title TEXT NOT NULL,
  language TEXT NOT NULL,
  template TEXT NOT NULL,
  due_on TEXT,
  valid_until TEXT,
  contact_id TEXT REFERENCES item(id),
  confidentiality TEXT NOT NULL,
  currency TEXT NOT NULL,
  prices_include TEXT NOT NULL CHECK (prices_include IN ('net', 'tax')),
  delivery_terms TEXT NOT NULL
) STRICT;

CREATE INDEX proposal_by_account ON proposal(account_id);

CREATE INDEX proposal_by_analysis ON proposal(analysis_id);

CREATE INDEX proposal_by_due ON proposal(due_on) WHERE due_on IS NOT NULL;

CREATE TABLE quote_group (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES proposal(id),
  position INTEGER NOT NULL,
  title TEXT NOT NULL
) STRICT;

CREATE INDEX quote_group_by_record ON quote_group(record_id, position);

CREATE TABLE quote_line (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES proposal(id),
  position INTEGER NOT NULL,
  group_id TEXT REFERENCES quote_group(id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  configuration TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  unit TEXT NOT NULL,
  unit_price INTEGER NOT NULL,
  discount INTEGER NOT NULL CHECK (discount BETWEEN 0 AND 10000),
  tax_rate INTEGER NOT NULL CHECK (tax_rate BETWEEN 0 AND 10000),
  is_free INTEGER NOT NULL CHECK (is_free IN (0, 1))
) STRICT;

CREATE INDEX quote_line_by_group ON quote_line(group_id);

CREATE INDEX quote_line_by_record ON quote_line(record_id, position);

CREATE TABLE reference (
  item_id TEXT NOT NULL REFERENCES item(id),
  field TEXT NOT NULL,
  target_id TEXT NOT NULL REFERENCES item(id),
  PRIMARY KEY (item_id, field, target_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX reference_by_target ON reference(target_id);

CREATE TABLE requirement (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES proposal(id),
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  text TEXT NOT NULL,
  answer TEXT NOT NULL,
  compliance TEXT,
  reference TEXT NOT NULL
) STRICT;

CREATE INDEX requirement_by_record ON requirement(record_id, position);

CREATE TABLE revision (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  document_id TEXT NOT NULL REFERENCES item(id),
  number INTEGER NOT NULL CHECK (number >= 1),
  status TEXT NOT NULL CHECK (status IN ('issued', 'withdrawn')),
  issued_at TEXT NOT NULL,
  issued_by TEXT REFERENCES team_member(id),
  note TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  model TEXT NOT NULL CHECK (json_valid(model)),
  UNIQUE (document_id, number)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(
  tokens, content = '', contentless_delete = 1, detail = full, tokenize = "unicode61 remove_diacritics 0"
);

CREATE TABLE section (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES item(id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE INDEX section_by_record ON section(record_id, position);

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE swot_item (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES analysis(id),
  position INTEGER NOT NULL,
  row_id TEXT NOT NULL REFERENCES swot_row(id) DEFERRABLE INITIALLY DEFERRED,
  side TEXT NOT NULL CHECK (side IN ('strength', 'weakness', 'opportunity', 'threat')),
  text TEXT NOT NULL,
  weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 5)
) STRICT;

CREATE INDEX swot_item_by_record ON swot_item(record_id, position);

CREATE INDEX swot_item_by_row ON swot_item(row_id);

CREATE TABLE swot_row (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES analysis(id),
  position INTEGER NOT NULL,
  environment TEXT NOT NULL CHECK (environment IN ('internal', 'external')),
  code TEXT NOT NULL,
  label TEXT NOT NULL
) STRICT;

CREATE INDEX swot_row_by_record ON swot_row(record_id, position);

CREATE TABLE team_member (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  is_me INTEGER NOT NULL CHECK (is_me IN (0, 1))
) STRICT;

CREATE TABLE tows_link (
  strategy_id TEXT NOT NULL REFERENCES tows_strategy(id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  item_id TEXT NOT NULL REFERENCES swot_item(id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (strategy_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX tows_link_by_item ON tows_link(item_id);

CREATE TABLE tows_strategy (
  id TEXT NOT NULL PRIMARY KEY REFERENCES item(id),
  record_id TEXT NOT NULL REFERENCES analysis(id),
  position INTEGER NOT NULL,
  quadrant TEXT NOT NULL CHECK (quadrant IN ('SO', 'ST', 'WO', 'WT')),
  text TEXT NOT NULL
) STRICT;

CREATE INDEX tows_strategy_by_record ON tows_strategy(record_id, position);
