import type { Completeness } from './workbench-types.ts'

/** How far a list of lines is: nothing yet, all of them complete, or in between. */
export function linesDone<L>(lines: readonly L[], isDone: (line: L) => boolean): Completeness {
  if (lines.length === 0) return 'none'
  return lines.every(isDone) ? 'full' : 'half'
}
