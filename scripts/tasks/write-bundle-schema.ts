import { inProject } from './project.ts'
import { runNode } from './run-node.ts'

/** Writes `docs/bundle.schema.json` from the schemas of the bundle. */
export const bundleSchema = (): Promise<number> => runNode(inProject('scripts', 'bundle-schema.ts'), [])
