import type { ListBlock } from '../../../../shared/document-model/document-model.ts'
import { runsHtml } from './html-runs.ts'

/** A list whose levels are numbers becomes lists inside entries, as HTML wants them. */
export function listHtml({ items, ordered }: ListBlock): string {
  const tag = ordered ? 'ol' : 'ul'
  let html = ''
  let depth = -1
  for (const item of items) {
    if (item.level > depth) {
      // A level that was skipped opens its lists with an entry that shows no mark.
      while (depth < item.level) {
        depth += 1
        html += `<${tag}><li${depth < item.level ? ' class="bare"' : ''}>`
      }
    } else {
      while (depth > item.level) {
        html += `</li></${tag}>`
        depth -= 1
      }
      html += '</li><li>'
    }
    html += runsHtml(item.runs)
  }
  return html + `</li></${tag}>`.repeat(depth + 1)
}
