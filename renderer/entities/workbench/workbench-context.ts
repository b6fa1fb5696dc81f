import { createContext, useContext } from 'react'
import type { ItemId } from '../../../shared/domain/identifier.ts'

/** What an editor inside the workbench may want of it. */
export interface WorkbenchPlace {
  /** Title of the section in front. */
  readonly title: string
  /** Opens the section that is, or shows, the item. */
  readonly goTo: (itemId: ItemId) => void
  /** Opens a tab of the side panel. */
  readonly showPanel: (key: string) => void
}

export const WorkbenchContext = createContext<WorkbenchPlace | null>(null)

export function useWorkbench(): WorkbenchPlace {
  const place = useContext(WorkbenchContext)
  if (place === null) throw new Error('No workbench above this component')
  return place
}
