import { v7 } from 'uuid'
import { type ItemId, itemIdSchema } from '../../shared/domain/identifier.ts'

/** Names a line the user adds, before the core has seen it; in time order like the core's own ids. */
export const newItemId = (): ItemId => itemIdSchema.parse(v7())
