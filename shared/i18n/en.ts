import common from './locales/en/common.json' with { type: 'json' }
import frame from './locales/en/frame.json' with { type: 'json' }
import commands from './locales/en/commands.json' with { type: 'json' }
import errors from './locales/en/errors.json' with { type: 'json' }
import validation from './locales/en/validation.json' with { type: 'json' }
import welcome from './locales/en/welcome.json' with { type: 'json' }
import home from './locales/en/home.json' with { type: 'json' }
import settings from './locales/en/settings.json' with { type: 'json' }
import company from './locales/en/company.json' with { type: 'json' }
import account from './locales/en/account.json' with { type: 'json' }
import swot from './locales/en/swot.json' with { type: 'json' }
import plan from './locales/en/plan.json' with { type: 'json' }
import proposal from './locales/en/proposal.json' with { type: 'json' }
import workbench from './locales/en/workbench.json' with { type: 'json' }
import documents from './locales/en/documents.json' with { type: 'json' }
import exporting from './locales/en/exporting.json' with { type: 'json' }
import history from './locales/en/history.json' with { type: 'json' }
import examples from './locales/en/examples.json' with { type: 'json' }
import cli from './locales/en/cli.json' with { type: 'json' }
import richText from './locales/en/richText.json' with { type: 'json' }
import desktop from './locales/en/desktop.json' with { type: 'json' }
import host from './locales/en/host.json' with { type: 'json' }
import lineTable from './locales/en/lineTable.json' with { type: 'json' }
import sectionText from './locales/en/sectionText.json' with { type: 'json' }
import fields from './locales/en/fields.json' with { type: 'json' }
import quote from './locales/en/quote.json' with { type: 'json' }

/** Every text of the product in English, which also defines the keys, by namespace. */
export const en = {
  common,
  frame,
  commands,
  errors,
  validation,
  welcome,
  home,
  settings,
  company,
  account,
  swot,
  plan,
  proposal,
  workbench,
  documents,
  exporting,
  history,
  examples,
  cli,
  richText,
  desktop,
  host,
  lineTable,
  sectionText,
  fields,
  quote,
} as const
