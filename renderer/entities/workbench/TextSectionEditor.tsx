import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import { SectionFrame } from './SectionFrame.tsx'
import { SectionText } from './SectionText.tsx'
import type { SectionEditorProps } from './workbench-types.ts'

/** The editor of a section that is nothing but text. */
export function TextSectionEditor<K extends DocumentKind>({ handle, section }: SectionEditorProps<K>) {
  return (
    <SectionFrame>
      <SectionText handle={handle} section={section} />
    </SectionFrame>
  )
}
