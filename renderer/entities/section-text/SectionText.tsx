import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { AnySection } from '../../../shared/domain/section.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { issueText } from '../../ui/i18n/error-text.ts'
import { RichTextField } from '../../ui/rich-text/RichTextField.tsx'
import { RichTextSourcesContext } from '../../ui/rich-text/rich-text-sources.ts'
import { setLineField } from '../record/change-builders.ts'
import { useDraft } from '../record/use-draft.ts'
import type { RecordHandle } from '../record/use-record.ts'
import { useWorkbench } from '../workbench/workbench-context.ts'
import { useSectionSources } from './use-section-sources.ts'

interface SectionTextProps<K extends DocumentKind> {
  readonly handle: RecordHandle<K>
  readonly section: AnySection
  readonly placeholder?: string
}

/** The words of a section, with fields and statements live inside them. */
export function SectionText<K extends DocumentKind>({ handle, section, placeholder }: SectionTextProps<K>) {
  const texts = useTexts()
  const { title } = useWorkbench()
  const sources = useSectionSources(handle)
  const field = useDraft({
    kind: handle.kind,
    id: handle.id,
    editor: `sections/${section.id}/body`,
    stored: section.body,
    commit: (body) => handle.edit([setLineField('sections', section, 'body', body)]),
  })
  const [issue] = field.issues
  return (
    <RichTextSourcesContext value={sources}>
      <RichTextField
        label={title}
        value={field.value}
        onType={field.type}
        onLeave={field.commit}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      {issue !== undefined && (
        <p role="alert" className="xs bad" style={{ margin: '4px 0 0' }}>
          {issueText(texts, issue)}
        </p>
      )}
    </RichTextSourcesContext>
  )
}
