import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import { type GanttBar, ganttDrawing } from '../../../../shared/pictures/gantt.ts'
import { roughWidth } from '../column-shares.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { ProposalSource } from '../document-source.ts'

/** As wide as the text of an upright page, in units of a drawing. */
const pictureWidth = 620
/** A Latin character takes about half its size; a Chinese one, counted as two, all of it. */
const halfSize = 0.52

/** Part 4: the phases over the calendar; a single dated phase needs no picture. */
export function phasesPicture(
  context: ComposeContext<ProposalSource>,
  source: BlockSource,
): readonly Block[] {
  const bars = context.source.record.phases.flatMap((phase): readonly GanttBar[] => {
    const startOn = phase.startOn ?? phase.endOn
    const endOn = phase.endOn ?? phase.startOn
    return startOn === null || endOn === null || phase.name.trim() === '' || endOn < startOn
      ? []
      : [{ name: phase.name.trim(), startOn, endOn }]
  })
  if (bars.length < 2) return []
  const drawing = ganttDrawing(bars, {
    width: pictureWidth,
    barColour: context.source.company.primaryColour,
    textColour: '#1a1e26',
    lineColour: '#d0d3d7',
    measure: (text, size) => roughWidth(text) * size * halfSize,
  })
  return [{ kind: 'picture', drawing, caption: context.t('documents.phases.schedule'), source }]
}
