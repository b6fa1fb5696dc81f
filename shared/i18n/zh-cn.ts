import common from './locales/zh-CN/common.json' with { type: 'json' }
import frame from './locales/zh-CN/frame.json' with { type: 'json' }
import commands from './locales/zh-CN/commands.json' with { type: 'json' }
import errors from './locales/zh-CN/errors.json' with { type: 'json' }
import validation from './locales/zh-CN/validation.json' with { type: 'json' }
import welcome from './locales/zh-CN/welcome.json' with { type: 'json' }
import home from './locales/zh-CN/home.json' with { type: 'json' }
import settings from './locales/zh-CN/settings.json' with { type: 'json' }
import company from './locales/zh-CN/company.json' with { type: 'json' }
import account from './locales/zh-CN/account.json' with { type: 'json' }
import swot from './locales/zh-CN/swot.json' with { type: 'json' }
import plan from './locales/zh-CN/plan.json' with { type: 'json' }
import proposal from './locales/zh-CN/proposal.json' with { type: 'json' }
import workbench from './locales/zh-CN/workbench.json' with { type: 'json' }
import documents from './locales/zh-CN/documents.json' with { type: 'json' }
import exporting from './locales/zh-CN/exporting.json' with { type: 'json' }
import history from './locales/zh-CN/history.json' with { type: 'json' }
import examples from './locales/zh-CN/examples.json' with { type: 'json' }
import cli from './locales/zh-CN/cli.json' with { type: 'json' }
import richText from './locales/zh-CN/richText.json' with { type: 'json' }
import desktop from './locales/zh-CN/desktop.json' with { type: 'json' }
import host from './locales/zh-CN/host.json' with { type: 'json' }
import lineTable from './locales/zh-CN/lineTable.json' with { type: 'json' }
import sectionText from './locales/zh-CN/sectionText.json' with { type: 'json' }
import fields from './locales/zh-CN/fields.json' with { type: 'json' }
import quote from './locales/zh-CN/quote.json' with { type: 'json' }

/** Every text of the product in simplified Chinese, by namespace. */
export const zhCn = {
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
