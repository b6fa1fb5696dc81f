import { IconCircle, IconCircleCheck, IconCircleHalf2, IconEyeOff } from '@tabler/icons-react'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import type { Completeness } from './workbench-types.ts'

const shapes = { full: IconCircleCheck, half: IconCircleHalf2, none: IconCircle } as const

/** Empty, partly done or complete, as a shape and a word; hidden sections show that instead. */
export function CompletenessDot({
  state,
  isHidden,
}: {
  readonly state: Completeness
  readonly isHidden: boolean
}) {
  const { t } = useTexts()
  const Shape = isHidden ? IconEyeOff : shapes[state]
  return (
    <>
      <Shape size={14} className={`ic ${state === 'half' ? 't2' : 't3'}`} aria-hidden="true" />
      <span className="sr">{t(isHidden ? 'workbench.hidden' : `workbench.${state}`)}</span>
    </>
  )
}
