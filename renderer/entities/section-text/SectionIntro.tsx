import './section-text.css'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { AnySection } from '../../../shared/domain/section.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import type { RecordHandle } from '../record/use-record.ts'
import { SectionText } from './SectionText.tsx'

interface SectionIntroProps<K extends DocumentKind> {
  readonly handle: RecordHandle<K>
  readonly section: AnySection
  readonly placeholder: string
}

/** The words printed before a section's table; out of the way until there are any. */
export function SectionIntro<K extends DocumentKind>({ handle, section, placeholder }: SectionIntroProps<K>) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(section.body.length > 0)
  if (!isOpen && section.body.length === 0)
    return (
      <div className="section-intro">
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          title={placeholder}
          onClick={() => {
            setOpen(true)
          }}
        >
          {t('sectionText.intro')}
        </Button>
      </div>
    )
  return (
    <div className="section-intro open">
      <SectionText handle={handle} section={section} placeholder={placeholder} />
    </div>
  )
}
