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
type Defaults<S extends Shape> = { readonly [K in keyof S]?: z.output<S[K]> }
type WithDefaults<S extends Shape, D> = { [K in keyof D & keyof S]: z.ZodDefault<S[K]> }

/** Lets the named fields of an object schema be left out; the given value then stands in. */
export function withDefaults<S extends Shape, const D extends Defaults<S>>(
  shape: S,
  defaults: D & Readonly<Record<Exclude<keyof D, keyof S>, never>>,
): WithDefaults<S, D> {
  const fields = Object.entries(defaults).map(
    ([field, value]) => [field, shape[field]?.default(value)] as const,
  )
  // fromEntries forgets which key got which schema; the loop above gives each field its own schema's default.
  return Object.fromEntries(fields) as WithDefaults<S, D>
}

/** The words of localized fields in the languages other than the bundle's own. */
export function translationsOf<S extends Shape>(texts: S) {
  const inOneLanguage = z.strictObject(texts).partial()
  return z.strictObject({ 'zh-CN': inOneLanguage.optional(), en: inOneLanguage.optional() }).default({})
}
