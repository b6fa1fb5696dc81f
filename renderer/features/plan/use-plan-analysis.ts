import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import type { AnnualPlan } from '../../../shared/domain/annual-plan.ts'
import type { SwotAnalysis } from '../../../shared/domain/swot-analysis.ts'
import { useCall } from '../../api/use-call.ts'

const none = itemIdSchema.parse('none')

/** The SWOT the plan draws on; undefined while it loads or where there is none. */
export function usePlanAnalysis(plan: AnnualPlan): SwotAnalysis | undefined {
  return useCall('analysis.get', { id: plan.analysisId ?? none }, { enabled: plan.analysisId !== null }).data
}
