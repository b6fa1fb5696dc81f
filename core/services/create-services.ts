import type { CoreContext, Handlers } from '../app/core-context.ts'
import { accountServices } from './account-services.ts'
import { analysisServices } from './analysis-services.ts'
import { attachmentServices } from './attachment-services.ts'
import { binServices } from './bin-services.ts'
import { companyServices } from './company-services.ts'
import { documentServices } from './documents/document-services.ts'
import { draftServices } from './draft-services.ts'
import { exampleServices } from './example-services.ts'
import { exchangeServices } from './exchange/exchange-services.ts'
import { historyServices } from './history-services.ts'
import { homeServices } from './home-services.ts'
import { memberServices } from './member-services.ts'
import { planServices } from './plan-services.ts'
import { proposalServices } from './proposal-services.ts'
import { revisionServices } from './revision-services.ts'
import { searchServices } from './search-services.ts'
import { workspaceServices } from './workspace-services.ts'

/** What answers each method of an open workspace, noun by noun. A new method is added to the file of its noun. */
export function createServices(context: CoreContext): Handlers {
  return {
    ...workspaceServices(context),
    ...exchangeServices(context),
    ...companyServices(context),
    ...memberServices(context),
    ...accountServices(context),
    ...analysisServices(context),
    ...planServices(context),
    ...proposalServices(context),
    ...historyServices(context),
    ...draftServices(context),
    ...binServices(context),
    ...searchServices(context),
    ...homeServices(context),
    ...attachmentServices(context),
    ...exampleServices(context),
    ...revisionServices(context),
    ...documentServices(context),
  }
}
