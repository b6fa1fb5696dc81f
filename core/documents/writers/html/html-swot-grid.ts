import type {
  DocumentWords,
  SwotGridBlock,
  SwotGridItem,
} from '../../../../shared/document-model/document-model.ts'
import { escapeHtml } from './escape-html.ts'

type Environment = SwotGridBlock['environments'][number]

/** The stacked SWOT: factors down the side, what helps and what hinders beside each other (D8.1). */
export function swotGridHtml(block: SwotGridBlock, words: DocumentWords): string {
  return block.environments.map((environment) => environmentHtml(environment, words)).join('')
}

function environmentHtml({ title, columns, rows }: Environment, words: DocumentWords): string {
  const head = [title, ...columns]
    .map((text) => `<th scope="col" class="left">${escapeHtml(text)}</th>`)
    .join('')
  const body = rows
    .map((row) => {
      const label = [row.code, row.label].filter((text) => text !== '').join(' ')
      const cells = row.cells.map((items) => `<td>${itemsHtml(items, words)}</td>`).join('')
      return `<tr><th scope="row" class="left">${escapeHtml(label)}</th>${cells}</tr>`
    })
    .join('')
  return `<div class="table"><table class="swot"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

function itemsHtml(items: readonly SwotGridItem[], words: DocumentWords): string {
  if (items.length === 0) return ''
  const entries = items.map((item) => {
    const facts = [words[item.claim], `${String(item.weight)}/5`, item.evidence].filter((text) => text !== '')
    return `<li>${escapeHtml(item.text)}<br><small>${escapeHtml(facts.join(' · '))}</small></li>`
  })
  return `<ul>${entries.join('')}</ul>`
}
