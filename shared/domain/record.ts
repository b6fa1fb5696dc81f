import { z } from 'zod'
import { instantSchema } from './calendar-date.ts'
import { itemIdSchema } from './identifier.ts'

/** What every aggregate root carries; written by the core alone. */
export const recordFields = {
  id: itemIdSchema,
  version: z.int().min(1),
  createdAt: instantSchema,
  updatedAt: instantSchema,
} as const
/** Fields no change may set. */
export const protectedFields: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt'])
