import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { AnySection } from '../../../shared/domain/section.ts'
import { RichTextField } from '../../ui/rich-text/RichTextField.tsx'
import { useDraft } from '../record/use-draft.ts'
import { setLineField } from '../record/change-builders.ts'
import type { RecordHandle } from '../record/use-record.ts'
import { useWorkbench } from './workbench-context.ts'
import { sectionsCollection } from './section-changes.ts'

interface SectionTextProps {
  /** The document the section belongs to, of whatever kind. */
  readonly handle: Pick<RecordHandle<DocumentKind>, 'kind' | 'id' | 'edit'>
  readonly section: AnySection
  readonly placeholder?: string
}

/** The text of a section; stands before whatever the section's kind itself shows. */
export function SectionText({ handle, section, placeholder }: SectionTextProps) {
  const { title } = useWorkbench()
  const field = useDraft({
    kind: handle.kind,
    id: handle.id,
    editor: `${sectionsCollection}/${section.id}/body`,
    stored: section.body,
    commit: (body) => handle.edit([setLineField(sectionsCollection, section, 'body', body)]),
  })
  return (
    <RichTextField
      label={title}
      value={field.value}
      onType={field.type}
      onLeave={field.commit}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  )
}
