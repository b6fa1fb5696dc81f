import type { DocumentLook } from '../../../../shared/document-model/document-model.ts'
import { documentColours } from '../../layout/document-colours.ts'

/** The looks of the page: readable on a phone, on a screen and in print, with no file beside it. */
export function htmlStyle(look: DocumentLook): string {
  const { primary, accent, text, muted, hairline, tint, band } = documentColours(look)
  return `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 56rem; padding: 2rem 1.25rem 4rem; color: ${text}; background: #fff;
  font: 1rem/1.7 Calibri, "Segoe UI", "DengXian", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; }
h1, h2, h3, h4 { line-height: 1.35; break-after: avoid; }
header.cover { padding: 3rem 0 2rem; border-bottom: 3px solid ${primary}; margin-bottom: 2.5rem; }
header.cover h1 { font-size: 2.2rem; margin: 2.5rem 0 0.25rem; }
header.cover .mark { color: ${accent}; font-weight: 700; float: right; }
header.cover .company { font-weight: 700; }
header.cover .subtitle { color: ${muted}; font-size: 1.15rem; margin: 0; }
header.cover .customer { color: ${primary}; font-size: 1.35rem; font-weight: 700; }
header.cover img { display: block; max-height: 4rem; max-width: 14rem; margin-bottom: 0.5rem; }
header.cover dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; margin: 2rem 0 0; }
header.cover dt, .muted, small, figcaption { color: ${muted}; }
header.cover dd { margin: 0; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li { padding: 0.1rem 0; }
nav li.level-2 { padding-left: 1.5rem; }
nav a { color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
main h2 { color: ${primary}; font-size: 1.6rem; margin: 3rem 0 1rem; }
main h3 { font-size: 1.2rem; margin: 2rem 0 0.75rem; }
main h4 { font-size: 1.05rem; margin: 1.5rem 0 0.5rem; }
.number { margin-right: 0.4em; }
p.lead { font-size: 1.1rem; }
p.note { color: ${muted}; font-size: 0.9rem; }
blockquote { margin: 1rem 0; padding: 0.1rem 1rem; border-left: 3px solid ${primary}; color: ${muted}; }
li.bare { list-style: none; }
.table { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.5; }
caption { text-align: left; font-weight: 700; padding-bottom: 0.4rem; }
th, td { padding: 0.4rem 0.5rem; border-bottom: 1px solid ${hairline}; vertical-align: top; }
thead th { background: ${tint}; color: ${primary}; border-bottom: 2px solid ${primary}; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
td.right { white-space: nowrap; font-variant-numeric: tabular-nums; }
tr.group th, tr.total td, table.swot tbody th { background: ${band}; }
tr.subtotal td, tr.total td, tr.grand-total td { font-weight: 700; }
tr.grand-total td { background: ${tint}; color: ${primary}; border-top: 2px solid ${primary}; border-bottom: 2px solid ${primary}; }
table.swot th:first-child { width: 18%; }
table.swot ul { margin: 0; padding-left: 1.1rem; }
figure { margin: 1.5rem 0; text-align: center; }
figure img, figure svg { max-width: 100%; height: auto; }
a { color: ${primary}; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  header.cover, nav { break-after: page; }
  main.chapters > h2 { break-before: page; }
  tr, figure, li { break-inside: avoid; }
  .table { overflow: visible; }
}
`
}
