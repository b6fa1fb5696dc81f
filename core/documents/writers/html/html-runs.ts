import type { Runs, TextRun } from '../../../../shared/document-model/document-model.ts'
import { escapeHtml } from './escape-html.ts'

/** Links a page may follow; the model's schema allows no others, and this file must not trust that alone. */
const allowedLink = /^(https?:\/\/|mailto:|tel:)/i

/** Runs as inline elements. */
export const runsHtml = (runs: Runs): string => runs.map(runHtml).join('')

function runHtml(run: TextRun): string {
  if (run.text === '\n') return '<br>'
  let html = escapeHtml(run.text)
  if (run.muted === true) html = `<span class="muted">${html}</span>`
  if (run.underline === true) html = `<u>${html}</u>`
  if (run.italic === true) html = `<em>${html}</em>`
  if (run.bold === true) html = `<strong>${html}</strong>`
  return run.link !== undefined && allowedLink.test(run.link)
    ? `<a href="${escapeHtml(run.link)}" rel="noopener noreferrer">${html}</a>`
    : html
}
