import { Bookmark, ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Runs, TextRun as ModelRun } from '../../../../shared/document-model/document-model.ts'
import { styleIds } from './docx-styles.ts'
import { xmlSafe } from './xml-text.ts'

/** Runs as Word writes them: marks as typed, links that can be followed, forced breaks as breaks. */
export function docxRuns(runs: Runs): readonly ParagraphChild[] {
  return runs.map((run) =>
    run.link === undefined
      ? new TextRun(runOptions(run))
      : new ExternalHyperlink({
          link: run.link,
          children: [new TextRun({ ...runOptions(run), style: styleIds.link })],
        }),
  )
}

function runOptions(run: ModelRun): IRunOptions {
  const marks = {
    ...(run.bold === true ? { bold: true } : {}),
    ...(run.italic === true ? { italics: true } : {}),
    ...(run.underline === true ? { underline: {} } : {}),
    ...(run.muted === true ? { style: styleIds.muted } : {}),
  }
  if (run.text === '\n') return { ...marks, break: 1 }
  return { ...marks, text: xmlSafe(run.text) }
}

/** Text that a line of the contents points to. */
export const bookmarked = (id: string, text: string): ParagraphChild =>
  new Bookmark({ id, children: [new TextRun(xmlSafe(text))] })
