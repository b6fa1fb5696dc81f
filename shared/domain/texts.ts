import { z } from 'zod'
import { limits } from './limits.ts'

/**
 * Control characters would cut off lines in PDF and are refused by XML; tab and newline are kept where a
 * paragraph may hold them.
 */
// eslint-disable-next-line no-control-regex -- naming control characters is the purpose of this pattern
const noControls = /^[^\u0000-\u001F\u007F]*$/u
// eslint-disable-next-line no-control-regex -- as above, with tab and newline allowed
const noControlsButBreaks = /^[^\u0000-\u0008\u000B-\u001F\u007F]*$/u

/** A lone surrogate can be stored by no encoding and would silently become a replacement character. */
const wellFormed = (text: string): boolean => text.isWellFormed()

/** A code, a unit, a number on a form. */
export const codeText = z.string().max(limits.code).regex(noControls).refine(wellFormed)
/** A name or a title; may be empty. */
export const nameText = z.string().max(limits.name).regex(noControls).refine(wellFormed)
/** A name that may not be blank. */
export const requiredName = z.string().max(limits.name).regex(noControls).regex(/\S/u).refine(wellFormed)
/** A line of a list; may hold breaks. */
export const lineText = z.string().max(limits.line).regex(noControlsButBreaks).refine(wellFormed)
/** A plain text of several lines. */
export const paragraphText = z.string().max(limits.paragraph).regex(noControlsButBreaks).refine(wellFormed)
