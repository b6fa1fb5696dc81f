import type { CoreContext } from '../app/core-context.ts'
import { exportedSetting } from '../repositories/home-repository.ts'
import { readSettings, writeSetting } from '../repositories/setting-repository.ts'

/** Ticks "export" off the first steps. A busy workspace must not cost the user the document that is ready. */
export async function noteExported({ database, ports }: CoreContext): Promise<void> {
  try {
    if ((await readSettings(database.reader)).has(exportedSetting)) return
    await database.write((writer) => writeSetting(writer, exportedSetting, 'yes'))
  } catch (error) {
    ports.logger.error('home.step-not-noted', error)
  }
}
