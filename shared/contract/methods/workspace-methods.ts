import { z } from 'zod'
import type { Instant } from '../../domain/calendar-date.ts'
import { commandIdSchema } from '../../domain/identifier.ts'
import { languageSchema } from '../../domain/language.ts'
import type { Language } from '../../domain/language.ts'
import { nameText } from '../../domain/texts.ts'
import type { AppErrorData } from '../app-error.ts'
import { fileHandleSchema, type HandedFile } from '../file-handle.ts'

/** Light or dark, or whatever the system says. */
export const colourSchemeSchema = z.enum(['light', 'dark', 'system'])
export type ColourScheme = z.infer<typeof colourSchemeSchema>

/** What the workspace remembers about how it is shown. */
export interface Settings {
  readonly workspaceName: string
  readonly language: Language
  readonly colourScheme: ColourScheme
  /** False until the welcome page was answered. */
  readonly isWelcomed: boolean
  readonly isChecklistDismissed: boolean
}

/** Whether there is a workspace to work in; the one answer that is never refused. */
export type WorkspaceStatus =
  | {
      readonly state: 'open'
      readonly settings: Settings
      readonly isEmpty: boolean
      readonly lastBackupAt: Instant | null
      /** The check after opening found records hurt; `workspace.verify` says which (R7). */
      readonly isDamaged: boolean
    }
  /** Could not be opened; every other method answers `workspace.unavailable` until it is. */
  | { readonly state: 'failed'; readonly error: AppErrorData }

/** The workspace as a whole: status, settings, backup, check, exchange. */
export const workspaceInputs = {
  'workspace.status': z.strictObject({}),
  /** Fills an empty workspace with the sample in that language. */
  'workspace.loadSample': z.strictObject({ language: languageSchema, commandId: commandIdSchema }),
  'workspace.backUp': z.strictObject({}),
  'workspace.verify': z.strictObject({}),
  'settings.save': z.strictObject({
    workspaceName: nameText.optional(),
    language: languageSchema.optional(),
    colourScheme: colourSchemeSchema.optional(),
    isWelcomed: z.boolean().optional(),
    isChecklistDismissed: z.boolean().optional(),
  }),
  /** Without a language: the one of the bundle that was imported last, else the workspace's. */
  'bundle.export': z.strictObject({ language: languageSchema.nullable() }),
  'bundle.import': z.strictObject({
    file: fileHandleSchema,
    replace: z.boolean(),
    commandId: commandIdSchema,
  }),
} as const

/** One finding of a check of the whole workspace. */
export interface VerifyFinding {
  readonly check: 'integrity' | 'foreign-keys' | 'attachments' | 'search-index'
  readonly detail: string
}
/** How many records of each kind an import brought. */
export interface ImportedCounts {
  readonly members: number
  readonly accounts: number
  readonly analyses: number
  readonly plans: number
  readonly proposals: number
  readonly attachments: number
}
/** What the methods above answer. */
export interface WorkspaceOutputs {
  'workspace.status': WorkspaceStatus
  'workspace.loadSample': ImportedCounts
  'workspace.backUp': { readonly file: HandedFile }
  'workspace.verify': { readonly findings: readonly VerifyFinding[] }
  'settings.save': Settings
  'bundle.export': { readonly file: HandedFile }
  'bundle.import': ImportedCounts
}
