import { searchTokens } from './tokens.ts'

const before = 16
const length = 72

/**
 * The words around the first place where a query is found, on one line; the beginning of the text where it is
 * found in another spelling only.
 */
export function excerptAround(text: string, query: string): string {
  const line = [...text.replace(/\s+/gu, ' ').trim()]
  const at = placeOf(line.join(''), query)
  const start = at <= before ? 0 : at - before
  const part = line.slice(start, start + length).join('')
  return `${start > 0 ? '…' : ''}${part}${start + length < line.length ? '…' : ''}`
}

/** Characters before the first word of the query, 0 where none stands as typed. */
function placeOf(line: string, query: string): number {
  const words = [query.trim(), ...searchTokens(query)]
  for (const word of words) {
    const at = line.toLowerCase().indexOf(word.toLowerCase())
    if (word !== '' && at >= 0) return [...line.slice(0, at)].length
  }
  return 0
}
