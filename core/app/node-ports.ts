import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { calendarDateSchema, instantSchema } from '../../shared/domain/calendar-date.ts'
import { itemIdSchema } from '../../shared/domain/identifier.ts'
import { loggedCause } from './logged-cause.ts'
import type { Clock, CorePorts, CoreResources, Logger } from '../ports/core-ports.ts'

/** What a shell on plain Node gives the core: the system's clock, UUIDv7, a log on stderr, files of the source tree. */
export function createNodePorts(): CorePorts {
  return {
    clock: systemClock,
    newId: () => itemIdSchema.parse(uuidv7()),
    logger: stderrLogger,
    resources: sourceTreeResources(),
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The computer's clock; "today" is the day in its own time zone. */
export const systemClock: Clock = {
  now: () => instantSchema.parse(new Date().toISOString()),
  today: () => {
    const now = new Date()
    return calendarDateSchema.parse(
      `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    )
  },
}

/** Writes failures as one JSON object per line; facts only, never a customer's words. */
const stderrLogger: Logger = {
  info: () => undefined,
  error: (event, cause, facts) => {
    process.stderr.write(`${JSON.stringify({ event, ...facts, ...loggedCause(cause) })}\n`)
  },
}

/** Where the files lie while the program runs from its source. */
function sourceTreeResources(): CoreResources {
  const root = join(import.meta.dirname, '..', '..')
  const fonts = join(root, 'node_modules', '@expo-google-fonts', 'noto-sans-sc')
  return {
    regularFont: join(fonts, '400Regular', 'NotoSansSC_400Regular.ttf'),
    boldFont: join(fonts, '700Bold', 'NotoSansSC_700Bold.ttf'),
    resourcesFolder: join(root, 'resources'),
    exportWorker: new URL('../jobs/export-worker.ts', import.meta.url),
  }
}
