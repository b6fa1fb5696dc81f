import { join } from 'node:path'

/** The root of the project, which everything a test starts runs in. */
export const projectFolder = join(import.meta.dirname, '..', '..', '..')
