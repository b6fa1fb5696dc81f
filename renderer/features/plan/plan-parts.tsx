import { TextSection } from '../../entities/section-text/TextSection.tsx'
import type { WorkbenchParts } from '../../entities/workbench/workbench-types.ts'
import { ActionsSection } from './ActionsSection.tsx'
import { ObjectivesSection } from './objectives/ObjectivesSection.tsx'
import { planCompleteness, planSectionOf } from './plan-completeness.ts'
import { PlanProperties } from './PlanProperties.tsx'
import { RisksSection } from './RisksSection.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'
import { StrategiesSection } from './StrategiesSection.tsx'
import { SwotSection } from './SwotSection.tsx'

/** What the annual plan brings to the workbench (D9.2). */
export const planParts: WorkbenchParts<'plan'> = {
  editors: {
    summary: TextSection,
    markets: TextSection,
    'last-year': TextSection,
    swot: SwotSection,
    objectives: ObjectivesSection,
    strategies: StrategiesSection,
    actions: ActionsSection,
    risks: RisksSection,
    text: TextSection,
  },
  completeness: planCompleteness,
  sectionOf: planSectionOf,
  panels: (handle) => [
    { key: 'sources', labelKey: 'workbench.sources', content: <SourcesPanel handle={handle} /> },
  ],
  properties: PlanProperties,
}
