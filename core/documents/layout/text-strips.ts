import type { Align, Runs } from '../../../shared/document-model/document-model.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { breakLines } from './break-lines.ts'
import type { TextLine } from './break-lines.ts'
import { baselineIn, lineMarks } from './line-marks.ts'
import type { TextMeasure } from './page-geometry.ts'
import { strip } from './strip.ts'
import type { Strip } from './strip.ts'
import type { TextLook, Typesetter } from './typesetter.ts'

/** The lines of a text in a column, forced breaks included. An empty text is one empty line. */
export function linesOf(
  typesetter: Typesetter,
  runs: Runs,
  look: TextLook,
  width: number,
): readonly TextLine[] {
  return typesetter.setRuns(runs, look).flatMap((characters) => breakLines(characters, width, look.sizePt))
}

export interface TextColumn {
  readonly left: number
  readonly width: number
  readonly align: Align | 'justify'
}

/**
 * A paragraph as one strip per line. Its first two and its last two lines stay together, so that no single line is
 * left on a page; a paragraph of three is not cut at all.
 */
export function paragraphStrips(
  lines: readonly TextLine[],
  measure: TextMeasure,
  column: TextColumn,
  decorate: (height: number, index: number) => readonly PageMark[] = () => [],
): readonly Strip[] {
  const count = lines.length
  return lines.map((line, index) =>
    strip({
      height: measure.linePt,
      before: index === 0 ? measure.beforePt : 0,
      after: index === count - 1 ? measure.afterPt : 0,
      keepWithNext: count > 1 && (index === 0 || index === count - 2),
      marks: [
        ...decorate(measure.linePt, index),
        ...lineMarks(line, {
          ...column,
          sizePt: measure.sizePt,
          baseline: baselineIn(measure.linePt, measure.sizePt),
        }),
      ],
    }),
  )
}
