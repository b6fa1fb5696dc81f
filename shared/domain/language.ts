import { z } from 'zod'

/** The languages the product speaks, on screen and in documents. */
export const languages = ['zh-CN', 'en'] as const
/** A language of the product. */
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>
