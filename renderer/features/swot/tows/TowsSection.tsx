import '../swot.css'
import { SectionIntro } from '../../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { SwotStatus } from '../SwotStatus.tsx'
import { TowsBoard } from './TowsBoard.tsx'

/** The strategies of the analysis, crossed from its statements (D8.1). */
export function TowsSection({ handle, section, itemId }: SectionEditorProps<'analysis'>) {
  const { t } = useTexts()
  return (
    <SectionFrame scrolls={false}>
      <TowsBoard
        handle={handle}
        targetId={itemId}
        intro={<SectionIntro handle={handle} section={section} placeholder={t('swot.tows.text')} />}
      />
      <SwotStatus items={handle.record.items} hasKeys={false} />
    </SectionFrame>
  )
}
