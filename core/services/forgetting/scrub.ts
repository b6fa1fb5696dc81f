import type { PersonalTerms } from './personal-terms.ts'

/** Takes a person's words out of one text. */
export type Scrub = (text: string) => string

/**
 * Replaces names by a neutral word and takes contact details out. Latin names count as whole words in their
 * spelling ("Li" leaves "Limited" alone); Chinese has no gaps between words, so a Chinese name counts wherever it
 * stands.
 */
export function scrubFor(terms: PersonalTerms, replacement: string): Scrub {
  const names = patternOf(terms.names, 'gu')
  const contacts = patternOf(terms.contacts, 'giu')
  return (text) => {
    // Contacts first: an address often holds the name.
    const withoutContacts = contacts === null ? text : text.replace(contacts, '')
    return names === null ? withoutContacts : withoutContacts.replace(names, () => replacement)
  }
}

/** Fields whose text is a choice or a pointer and never a word of somebody. */
const fixedFields = new Set([
  'kind',
  'code',
  'quadrant',
  'language',
  'currency',
  'defaultCurrency',
  'op',
  'field',
])
const isFixed = (field: string): boolean => fixedFields.has(field) || /(^i|I)ds?$/.test(field)

/** Scrubs every text in plain data; what needs no change stays the same object. */
export function scrubData(value: unknown, scrub: Scrub): unknown {
  if (typeof value === 'string') return scrub(value)
  if (Array.isArray(value)) {
    const next = value.map((entry: unknown) => scrubData(entry, scrub))
    return next.some((entry, at) => entry !== value[at]) ? next : value
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const next = entries.map(([field, entry]): [string, unknown] => [
    field,
    isFixed(field) ? entry : scrubData(entry, scrub),
  ])
  return next.some(([, entry], at) => entry !== entries[at]?.[1]) ? Object.fromEntries(next) : value
}

function patternOf(terms: readonly string[], flags: string): RegExp | null {
  if (terms.length === 0) return null
  const latin = String.raw`[\p{Script=Latin}\p{N}]`
  const alternatives = terms.map((term) => {
    const literal = term.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    const before = startsLatin.test(term) ? `(?<!${latin})` : ''
    const after = endsLatin.test(term) ? `(?!${latin})` : ''
    return `${before}${literal}${after}`
  })
  return new RegExp(alternatives.join('|'), flags)
}
const startsLatin = /^[\p{Script=Latin}\p{N}]/u
const endsLatin = /[\p{Script=Latin}\p{N}]$/u
