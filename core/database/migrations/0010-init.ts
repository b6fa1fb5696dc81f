import type { Migration } from './migration.ts'

/** The first schema. */
export const migration: Migration = { version: 10, name: 'init', up: () => undefined }
