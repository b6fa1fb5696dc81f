import { expect, test } from 'vitest'
import { z } from 'zod'
import { aggregateKindSchema, aggregateSchemas, collections } from '../../../shared/domain/aggregate.ts'
import { protectedFields } from '../../../shared/domain/record.ts'
import { translatorFor } from '../../../shared/i18n/translator.ts'
import { fieldLabel } from './field-label.ts'

/** Fields nobody types: they tie a line to its past. */
const unseen = new Set([...protectedFields, 'lineageId'])

const places = aggregateKindSchema.options.flatMap((kind) => {
  const shape: Readonly<Record<string, z.ZodType>> = aggregateSchemas[kind].shape
  const lists: readonly string[] = collections[kind]
  const own = Object.keys(shape)
    .filter((field) => !lists.includes(field) && !unseen.has(field))
    .map((field) => ({ kind, collection: null, field }))
  const lines = lists.flatMap((collection) => {
    const list = shape[collection]
    const line = list instanceof z.ZodArray ? list.element : null
    if (!(line instanceof z.ZodObject)) throw new Error(`${kind}.${collection} is not a list of lines`)
    return Object.keys(line.shape)
      .filter((field) => !unseen.has(field))
      .map((field) => ({ kind, collection, field }))
  })
  return [...own, ...lines]
})

test.each(['zh-CN', 'en'] as const)('every field of every record has a name in %s', (language) => {
  const texts = translatorFor(language)
  const nameless = places.filter(
    ({ kind, collection, field }) => fieldLabel(texts, kind, { collection, field }) === field,
  )
  expect(nameless).toEqual([])
  expect(places.length).toBeGreaterThan(80)
})
