import { z } from 'zod'
import { instantSchema } from '../../../shared/domain/calendar-date.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'

/** What the core alone writes: left out of a bundle, or free to be left out of it (`createdAt`, `updatedAt`). */
export const withoutRecordFields = { version: true, createdAt: true, updatedAt: true } as const
/** When a record was made and last changed; the moment of the import where a bundle does not say. */
export const bundleTimes = {
  createdAt: instantSchema.optional(),
  updatedAt: instantSchema.optional(),
} as const

/**
 * What every line of an ordered collection carries in a bundle. Lines stand in the order of `position`; a line
 * without one takes its place in the list as its position. A line without an id is given one.
 */
export const bundleLine = {
  id: itemIdSchema.optional(),
  position: z.int().min(0).max(1_000_000).optional(),
} as const

type Shape = Readonly<Record<string, z.ZodType>>

/** Lets the named fields of an object schema be left out; the given value then stands in. */
export function withDefaults<S extends Shape, K extends keyof S & string>(
  shape: S,
  defaults: { readonly [F in K]: z.output<S[F]> },
): { [F in K]: z.ZodDefault<S[F]> } {
  const fields = Object.entries(defaults).map(([field, value]) => [field, shape[field]?.default(value)])
  // fromEntries forgets which field got which schema; each one above got its own.
  return Object.fromEntries(fields) as { [F in K]: z.ZodDefault<S[F]> }
}

/** The words of localized fields in the languages other than the bundle's own. */
export function translationsOf<S extends Shape>(texts: S) {
  const inOneLanguage = z.strictObject(texts).partial()
  return z.strictObject({ 'zh-CN': inOneLanguage.optional(), en: inOneLanguage.optional() }).default({})
}
