import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import { SectionFrame } from '../workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { SectionText } from './SectionText.tsx'

/** A section that is words and nothing else. */
export function TextSection<K extends DocumentKind>({ handle, section }: SectionEditorProps<K>) {
  const { t, has } = useTexts()
  const hint = `sectionText.hint.${handle.kind}.${section.kind}`
  return (
    <SectionFrame>
      <div style={{ padding: 12, maxWidth: 860 }}>
        <SectionText
          handle={handle}
          section={section}
          placeholder={has(hint) ? t(hint) : t('sectionText.hint')}
        />
      </div>
    </SectionFrame>
  )
}
