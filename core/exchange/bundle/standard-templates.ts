import { type DocumentTemplates, templateMark } from '../../../shared/domain/template.ts'
import type { NewId } from '../../ports/core-ports.ts'
import type { StandardTemplates } from './unfold-context.ts'

/** Fresh copies of the templates, for documents whose bundle says nothing of sections. */
export function standardTemplates(templates: DocumentTemplates, newId: NewId): StandardTemplates {
  const section = <S extends { readonly kind: string; readonly hidden: boolean }>(each: S) => ({
    ...each,
    id: newId(),
    title: '',
    body: [],
  })
  return {
    analysis: () => ({
      sections: templates.analysis.sections.map(section),
      rows: templates.analysis.rows.map((row) => ({ ...row, id: newId(), label: '' })),
    }),
    plan: () => ({
      template: templateMark(templates.plan),
      sections: templates.plan.sections.map(section),
    }),
    proposal: () => ({
      template: templateMark(templates.proposal),
      sections: templates.proposal.sections.map(section),
    }),
  }
}
