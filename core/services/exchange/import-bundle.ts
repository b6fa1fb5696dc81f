import type { Input, Output } from '../../../shared/contract/methods.ts'
import { AppFailure } from '../../app/app-failure.ts'
import type { CoreContext } from '../../app/core-context.ts'
import { takeIn } from './take-in.ts'

/** Takes the bundle behind a handle into the workspace, whole or not at all. */
export async function importBundle(
  context: CoreContext,
  { file, replace, commandId }: Input<'bundle.import'>,
): Promise<Output<'bundle.import'>> {
  const found = context.files.get(file)
  if (found === null) throw new AppFailure('file.unreadable')
  const counts = await takeIn(context, { bytes: found.bytes, replace, commandId, command: 'bundle.import' })
  context.files.release(file)
  return counts
}
