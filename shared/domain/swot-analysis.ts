import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { claimSchema } from './claim.ts'
import { evidenceSchema } from './evidence.ts'
import { itemIdSchema } from './identifier.ts'
import { languageSchema } from './language.ts'
import { limits } from './limits.ts'
import { recordFields } from './record.ts'
import { analysisSectionSchema } from './section.ts'
import { codeText, lineText, nameText, requiredName } from './texts.ts'

/** The four sides: two inside, two outside (D8.1). */
export const swotSides = ['strength', 'weakness', 'opportunity', 'threat'] as const
/** One side. */
export const swotSideSchema = z.enum(swotSides)
export type SwotSide = z.infer<typeof swotSideSchema>

/** Which sides a strategy joins, such as strengths with opportunities (D8.1). */
export const towsQuadrants = ['SO', 'ST', 'WO', 'WT'] as const
/** One quadrant. */
export const towsQuadrantSchema = z.enum(towsQuadrants)
export type TowsQuadrant = z.infer<typeof towsQuadrantSchema>

/** A row of the stacked grid. An empty label means the standard label of its code, in the document's language. */
export const swotRowSchema = z.strictObject({
  id: itemIdSchema,
  environment: z.enum(['internal', 'external']),
  code: codeText,
  label: nameText,
})
export type SwotRow = z.infer<typeof swotRowSchema>

/** One statement of the SWOT, with what it rests on and how sure it is (D8.1). */
export const swotItemSchema = z.strictObject({
  id: itemIdSchema,
  rowId: itemIdSchema,
  side: swotSideSchema,
  text: lineText,
  /** 1 (minor) to 5 (decisive). */
  weight: z.int().min(1).max(5),
  claim: claimSchema,
  evidence: z.array(evidenceSchema).max(limits.evidence),
})
export type SwotItem = z.infer<typeof swotItemSchema>

/** A strategy of the TOWS cross, linked to the statements it uses (D8.1). */
export const towsStrategySchema = z.strictObject({
  id: itemIdSchema,
  quadrant: towsQuadrantSchema,
  text: lineText,
  itemIds: z.array(itemIdSchema).max(100),
})
export type TowsStrategy = z.infer<typeof towsStrategySchema>

/** A SWOT analysis of one account, with its TOWS strategies (D8.1). */
export const swotAnalysisSchema = z.strictObject({
  ...recordFields,
  kind: z.literal('swot'),
  accountId: itemIdSchema,
  title: requiredName,
  language: languageSchema,
  preparedOn: calendarDateSchema.nullable(),
  sections: z.array(analysisSectionSchema).max(200),
  rows: z.array(swotRowSchema).max(60),
  items: z.array(swotItemSchema).max(limits.lines),
  strategies: z.array(towsStrategySchema).max(500),
})
export type SwotAnalysis = z.infer<typeof swotAnalysisSchema>
