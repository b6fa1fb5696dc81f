import type { Page } from '@playwright/test'
import type { Language } from '../../../shared/domain/language.ts'

/** What a launcher needs to know to start the application for one test. */
export interface LaunchRequest {
  readonly workspace: string
  /** A folder of this test alone, for state, settings and saved files. */
  readonly scratch: string
  readonly language: Language
}

/** The application as a user has it in front of them, whichever shell it runs in (S3). */
export interface RunningApp {
  readonly page: Page
  readonly workspace: string
  /** Does something that ends in files being saved, and gives the paths of these files. */
  readonly savedFiles: (count: number, act: () => Promise<void>) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}
