import { z } from 'zod'
import { richTextSchema } from '../document-model/rich-text.ts'
import { itemIdSchema } from './identifier.ts'
import { nameText } from './texts.ts'

/** The sections each kind of document may hold; `text` is a section the user added. */
export const sectionKinds = {
  analysis: ['summary', 'environment', 'tows', 'conclusion', 'evidence', 'text'],
  plan: ['summary', 'markets', 'last-year', 'swot', 'objectives', 'strategies', 'actions', 'risks', 'text'],
  proposal: [
    'cover-letter',
    'present-future',
    'problems',
    'products',
    'implementation',
    'quote',
    'response',
    'credentials',
    'text',
  ],
} as const

/**
 * One section of a document. An empty title means the standard title of its kind, in the document's
 * language. The body stands before whatever the kind itself shows (a grid, a table).
 */
const sectionOf = <const K extends readonly [string, ...string[]]>(kinds: K) =>
  z.strictObject({
    id: itemIdSchema,
    kind: z.enum(kinds),
    title: nameText,
    hidden: z.boolean(),
    body: richTextSchema,
  })

/** A section of an analysis. */
export const analysisSectionSchema = sectionOf(sectionKinds.analysis)
/** A section of an annual plan. */
export const planSectionSchema = sectionOf(sectionKinds.plan)
/** A section of a proposal. */
export const proposalSectionSchema = sectionOf(sectionKinds.proposal)
export type AnalysisSection = z.infer<typeof analysisSectionSchema>
export type PlanSection = z.infer<typeof planSectionSchema>
export type ProposalSection = z.infer<typeof proposalSectionSchema>
/** A section of any document. */
export type AnySection = AnalysisSection | PlanSection | ProposalSection
