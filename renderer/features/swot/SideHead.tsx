import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { SwotSide } from '../../../shared/domain/swot-analysis.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

interface SideHeadProps {
  readonly side: SwotSide
  readonly onAdd: () => void
}

/** What one side of the SWOT is about, and the way to add to it. */
export function SideHead({ side, onAdd }: SideHeadProps) {
  const { t } = useTexts()
  const label = t('swot.side.add', { side: t(`documents.side.${side}`) })
  return (
    <>
      <span>{t(`documents.side.${side}`)}</span>
      <span className="s cut">{t(`swot.side.${side}`)}</span>
      <span className="grow" />
      <Tooltip label={label}>
        <ActionIcon size="xs" aria-label={label} onClick={onAdd}>
          <IconPlus size={14} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
