import { z } from 'zod'

/** Identifies anything that can be pointed at. The core makes UUIDv7; an imported bundle may bring other plain ids. */
export const itemIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/)
  .brand<'ItemId'>()
export type ItemId = z.infer<typeof itemIdSchema>

/** Made by the client once per command, so that a retry returns the first result instead of acting twice. */
export const commandIdSchema = z.uuid().brand<'CommandId'>()
export type CommandId = z.infer<typeof commandIdSchema>
