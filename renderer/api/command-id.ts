import { type CommandId, commandIdSchema } from '../../shared/domain/identifier.ts'

/** Names one act of the user, so that a repeated request acts once (A4). */
export const newCommandId = (): CommandId => commandIdSchema.parse(crypto.randomUUID())
