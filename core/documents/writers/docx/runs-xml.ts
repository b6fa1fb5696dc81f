import type { Runs, TextRun } from '../../../../shared/document-model/document-model.ts'
import { styleIds } from './docx-styles.ts'
import { escapeXml } from './xml-text.ts'

/** What the row adds to the marks of its runs. */
export interface Emphasis {
  readonly bold: boolean
  /** `RRGGBB`, null for the style's own colour. */
  readonly colour: string | null
}

/** Runs in Word's own markup, for tables that are written as text. */
export function runsXml(runs: Runs, emphasis: Emphasis): string {
  return runs
    .map((run) => (run.link === undefined ? runXml(run, emphasis) : linkXml(run, run.link, emphasis)))
    .join('')
}

function runXml(run: TextRun, emphasis: Emphasis): string {
  const content = run.text === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${escapeXml(run.text)}</w:t>`
  return `<w:r>${propertiesXml(run, emphasis)}${content}</w:r>`
}

function propertiesXml(run: TextRun, emphasis: Emphasis): string {
  const style = run.link !== undefined ? styleIds.link : run.muted === true ? styleIds.muted : ''
  const properties =
    (style === '' ? '' : `<w:rStyle w:val="${style}"/>`) +
    (run.bold === true || emphasis.bold ? '<w:b/><w:bCs/>' : '') +
    (run.italic === true ? '<w:i/><w:iCs/>' : '') +
    (emphasis.colour === null || style !== '' ? '' : `<w:color w:val="${emphasis.colour}"/>`) +
    (run.underline === true ? '<w:u w:val="single"/>' : '')
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
}

/** A field rather than a relationship, so that a table needs nothing outside itself. */
function linkXml(run: TextRun, link: string, emphasis: Emphasis): string {
  const address = escapeXml(link.replaceAll('"', '%22').replaceAll('\\', '%5C'))
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  return (
    field('begin') +
    `<w:r><w:instrText xml:space="preserve"> HYPERLINK "${address}" </w:instrText></w:r>` +
    field('separate') +
    runXml(run, emphasis) +
    field('end')
  )
}
