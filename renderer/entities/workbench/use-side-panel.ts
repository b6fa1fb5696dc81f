import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'

const panelKey = 'keyplan.side.panel'
const openKey = 'keyplan.side.open'
/** Below this width the panel would squeeze the editor, so it opens on demand and lies above it. */
const roomForThree = '(min-width: 1181px)'

export interface SidePanelState {
  readonly isOpen: boolean
  readonly panel: string
  readonly toggle: () => void
  readonly show: (key: string) => void
}

/** Which side panel is shown; remembered where there is room for it. */
export function useSidePanel(): SidePanelState {
  const hasRoom = useMediaQuery(roomForThree, true, { getInitialValueInEffect: false })
  const [wanted, setWanted] = useState(() => window.localStorage.getItem(openKey) !== 'no')
  const [isOverlayOpen, setOverlayOpen] = useState(false)
  const [panel, setPanel] = useState(() => window.localStorage.getItem(panelKey) ?? 'preview')
  const setOpen = (isOpen: boolean): void => {
    if (!hasRoom) {
      setOverlayOpen(isOpen)
      return
    }
    setWanted(isOpen)
    window.localStorage.setItem(openKey, isOpen ? 'yes' : 'no')
  }
  const isOpen = hasRoom ? wanted : isOverlayOpen
  return {
    isOpen,
    panel,
    toggle: () => {
      setOpen(!isOpen)
    },
    show: (key) => {
      setPanel(key)
      window.localStorage.setItem(panelKey, key)
      setOpen(true)
    },
  }
}
