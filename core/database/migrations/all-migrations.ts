import { migration as init } from './0010-init.ts'
import type { Migration } from './migration.ts'

/** Every migration in the order of its file names; a test compares this list with the folder. */
export const allMigrations: readonly Migration[] = [init]
