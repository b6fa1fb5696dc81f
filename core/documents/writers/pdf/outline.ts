import type { jsPDF } from 'jspdf'
import type { LaidOutHeading } from '../../layout/laid-out-document.ts'

type OutlineItem = ReturnType<jsPDF['outline']['add']>

/** Bookmarks for every heading, nested by level; a level that was skipped hangs on the one above. */
export function addOutline(document: jsPDF, headings: readonly LaidOutHeading[]): void {
  const parents: { readonly level: number; readonly item: OutlineItem }[] = []
  for (const heading of headings) {
    while ((parents.at(-1)?.level ?? 0) >= heading.level) parents.pop()
    const gap = /[、）]$/.test(heading.number) || heading.number === '' ? '' : ' '
    const title = `${heading.number}${gap}${heading.text}`
    const item = document.outline.add(parents.at(-1)?.item ?? null, title, { pageNumber: heading.page })
    parents.push({ level: heading.level, item })
  }
}
