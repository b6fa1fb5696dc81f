import type { CoreContext, Handlers } from '../../app/core-context.ts'
import { exportBundle } from './export-bundle.ts'
import { importBundle } from './import-bundle.ts'
import { loadSample } from './load-sample.ts'

/** What leaves and enters the workspace as a whole. */
export function exchangeServices(
  context: CoreContext,
): Handlers<'bundle.export' | 'bundle.import' | 'workspace.loadSample'> {
  return {
    'bundle.export': (input) => exportBundle(context, input),
    'bundle.import': (input) => importBundle(context, input),
    'workspace.loadSample': (input) => loadSample(context, input),
  }
}
