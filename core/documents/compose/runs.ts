import type { Runs, TableCell } from '../../../shared/document-model/document-model.ts'

/** Plain words as runs; line breaks typed into a text area become forced breaks. */
export function textRuns(text: string): Runs {
  const lines = text.trim().split(/\r?\n/)
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ text: '\n' }]),
    ...(line === '' ? [] : [{ text: line }]),
  ])
}

/** A table cell holding plain words. */
export const textCell = (text: string): TableCell => ({ runs: textRuns(text) })

/** Whether runs show nothing. */
export const isBlank = (runs: Runs): boolean => runs.every((run) => run.text.trim() === '')
