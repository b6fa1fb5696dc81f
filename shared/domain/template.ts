import { z } from 'zod'
import type { DocumentKind } from './aggregate.ts'
import { codeText } from './texts.ts'
import { sectionKinds } from './section.ts'

const sectionsOf = <const K extends readonly [string, ...string[]]>(kinds: K) =>
  z.array(z.strictObject({ kind: z.enum(kinds), hidden: z.boolean() })).min(1)
const named = { key: codeText, version: z.int().min(1) }

/** What a new document starts with: versioned data, copied on use, so that a later edition changes no old document (A4). */
export const templateSchemas = {
  analysis: z.strictObject({
    ...named,
    kind: z.literal('analysis'),
    sections: sectionsOf(sectionKinds.analysis),
    rows: z.array(z.strictObject({ environment: z.enum(['internal', 'external']), code: codeText })),
  }),
  plan: z.strictObject({ ...named, kind: z.literal('plan'), sections: sectionsOf(sectionKinds.plan) }),
  proposal: z.strictObject({
    ...named,
    kind: z.literal('proposal'),
    sections: sectionsOf(sectionKinds.proposal),
  }),
} as const satisfies Record<DocumentKind, z.ZodType>

export type AnalysisTemplate = z.infer<(typeof templateSchemas)['analysis']>
export type PlanTemplate = z.infer<(typeof templateSchemas)['plan']>
export type ProposalTemplate = z.infer<(typeof templateSchemas)['proposal']>

/** One template for each kind of document. */
export interface DocumentTemplates {
  readonly analysis: AnalysisTemplate
  readonly plan: PlanTemplate
  readonly proposal: ProposalTemplate
}

/** How a document names the template it was made from, `plan-standard@1`. */
export function templateMark(template: { readonly key: string; readonly version: number }): string {
  return `${template.key}@${template.version}`
}
