import { Popover, UnstyledButton } from '@mantine/core'
import { IconLinkOff, IconPaperclip } from '@tabler/icons-react'
import type { SwotItem } from '../../../../shared/domain/swot-analysis.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { lacksEvidence } from '../logic/item-filter.ts'
import { EvidenceEditor } from './EvidenceEditor.tsx'

/** How much a statement rests on; the popover lists it (D8.1). */
export function EvidenceMark({ item }: { readonly item: SwotItem }) {
  const { t } = useTexts()
  const count = item.evidence.length
  const isMissing = lacksEvidence(item)
  const look = isMissing ? 'mark warn' : count === 0 ? 'mark quiet' : 'mark'
  const label = count === 0 ? t('swot.evidence.none') : t('swot.evidence.count', { count })
  return (
    <Popover position="bottom-end" width={380} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={look} aria-label={label} title={label}>
          {isMissing ? (
            <>
              <IconLinkOff size={13} aria-hidden="true" />
              {t('swot.evidence.none')}
            </>
          ) : (
            <>
              <IconPaperclip size={13} aria-hidden="true" />
              {count > 0 && count}
            </>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={10}>
        <EvidenceEditor item={item} />
      </Popover.Dropdown>
    </Popover>
  )
}
