import { Buffer } from 'node:buffer'
import type { CalendarDate } from '../../../../shared/domain/calendar-date.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { DocxParts } from './docx-package.ts'
import { fillTableSlots } from './table-slot.ts'

/** What the library cannot write and is put into its parts afterwards. */
export interface FinishingFacts {
  readonly tables: readonly string[]
  readonly tableStyle: string
  /** Whether each main section opens on a page of its own. */
  readonly sectionsStartPages: boolean
  /** Right edge of the text, where page numbers of the contents stand, in twips. */
  readonly contentsRight: number
  readonly language: Language
  readonly date: CalendarDate
}

/** Splices in the tables, adds their style, and says when and in which language the document was written. */
export function finishParts(parts: DocxParts, facts: FinishingFacts): void {
  edit(parts, 'word/document.xml', (xml) => fillTableSlots(withoutContentsTabs(xml), facts.tables))
  edit(parts, 'word/styles.xml', (xml) => {
    const styles = contentsTabs(xml, facts.contentsRight).replace(
      '</w:styles>',
      `${facts.tableStyle}</w:styles>`,
    )
    return facts.sectionsStartPages ? headingStartsPage(styles) : styles
  })
  // Headings count through all levels; the library marks every list as a simple one.
  edit(parts, 'word/numbering.xml', (xml) => xml.replaceAll('"hybridMultilevel"', '"multilevel"'))
  edit(parts, 'docProps/core.xml', (xml) => coreProperties(xml, facts))
}

function edit(parts: DocxParts, name: string, change: (xml: string) => string): void {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`The package has no ${name}`)
  parts.set(name, Buffer.from(change(part.toString('utf8')), 'utf8'))
}

/** The library sets tabs for a paper of its own choice on every line of the contents. */
function withoutContentsTabs(documentXml: string): string {
  return documentXml.replace(/(<w:pStyle w:val="TOC\d"\/>)<w:tabs>.*?<\/w:tabs>/g, '$1')
}

/** The styles of the contents carry the tab instead, so that it outlives an update by the receiver. */
function contentsTabs(stylesXml: string, right: number): string {
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${String(right)}"/></w:tabs>`
  return stylesXml.replace(/(w:styleId="TOC[123]">.*?<w:pPr>)/gs, `$1${tabs}`)
}

/** The library offers page breaks for paragraphs only; in the style, a receiver can switch them off at once. */
function headingStartsPage(stylesXml: string): string {
  return stylesXml.replace(/(w:styleId="Heading1">.*?<w:keepLines\/>)/s, '$1<w:pageBreakBefore/>')
}

/** The day of the document instead of the moment of writing, so that writing again gives the same file. */
function coreProperties(xml: string, { date, language }: FinishingFacts): string {
  const moment = `${date}T00:00:00Z`
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}
