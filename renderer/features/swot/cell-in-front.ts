import { createStore } from '../../ui/store.ts'
import type { SwotCell } from './logic/swot-cells.ts'

/** The cell last worked in; the side panel offers examples for it. */
export const cellInFront = createStore<SwotCell | null>(null)
