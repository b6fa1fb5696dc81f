import { TextSection } from '../../entities/section-text/TextSection.tsx'
import type { WorkbenchParts } from '../../entities/workbench/workbench-types.ts'
import { EnvironmentSection } from './EnvironmentSection.tsx'
import { EvidenceSection } from './EvidenceSection.tsx'
import { ExamplesPanel } from './ExamplesPanel.tsx'
import { swotCompleteness, swotSectionOf } from './logic/swot-completeness.ts'
import { TowsSection } from './tows/TowsSection.tsx'

/** What the SWOT brings to the workbench (D8.1). */
export const swotParts: WorkbenchParts<'analysis'> = {
  editors: {
    summary: TextSection,
    environment: EnvironmentSection,
    tows: TowsSection,
    conclusion: TextSection,
    evidence: EvidenceSection,
    text: TextSection,
  },
  startsAt: 'environment',
  completeness: swotCompleteness,
  sectionOf: swotSectionOf,
  panels: (handle) => [
    { key: 'examples', labelKey: 'swot.examples', content: <ExamplesPanel handle={handle} /> },
  ],
}
