import type { CoreContext, Handlers } from '../app/core-context.ts'
import { accountServices } from './account-services.ts'
import { analysisServices } from './analysis-services.ts'
import { companyServices } from './company-services.ts'
import { memberServices } from './member-services.ts'
import { planServices } from './plan-services.ts'
import { proposalServices } from './proposal-services.ts'
import { workspaceServices } from './workspace-services.ts'

/** What answers each method of an open workspace, noun by noun. A new method is added to the file of its noun. */
export function createServices(context: CoreContext): Partial<Handlers> {
  return {
    ...workspaceServices(context),
    ...companyServices(context),
    ...memberServices(context),
    ...accountServices(context),
    ...analysisServices(context),
    ...planServices(context),
    ...proposalServices(context),
  }
}
