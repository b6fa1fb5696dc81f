/** Scripts written without spaces between words; they are found by pairs of neighbouring characters. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇`
const runs = new RegExp(`([${unspaced}]+)|((?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+)`, 'gu')

interface Run {
  readonly kind: 'unspaced' | 'word'
  readonly text: string
}

/** Full-width and half-width, upper and lower case, with and without accents count as the same. */
function plainForm(text: string): string {
  const withoutAccents = text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
  return withoutAccents.normalize('NFKC').toLowerCase()
}

function runsOf(text: string): Run[] {
  const plain = plainForm(text)
  return Array.from(plain.matchAll(runs), ([all, pairs]) => ({
    kind: pairs === undefined ? 'word' : 'unspaced',
    text: all,
  }))
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character)
}

/**
 * What a text is found by: Latin words and numbers, pairs of neighbouring Chinese characters, and each of these
 * characters for searches of one character. Write them to the index separated by blanks.
 */
export function searchTokens(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    if (run.kind === 'word') return [run.text]
    const characters = Array.from(run.text)
    return [...pairsOf(characters), ...characters]
  })
}

/** More words than this narrow nothing down any further. */
const mostTerms = 32

/**
 * A typed search as an FTS5 query, safe for any text; null when it holds nothing to search for. All terms must
 * occur; words count from their beginning, so that results come while the user is still typing.
 */
export function searchQuery(text: string): string | null {
  const terms = runsOf(text).flatMap((run) => {
    // Terms hold letters and digits only, so a quoted term can neither end early nor be an operator.
    if (run.kind === 'word') return [`"${run.text}"*`]
    const characters = Array.from(run.text)
    return (characters.length === 1 ? characters : pairsOf(characters)).map((term) => `"${term}"`)
  })
  const different = [...new Set(terms)].slice(0, mostTerms)
  return different.length === 0 ? null : different.join(' AND ')
}
