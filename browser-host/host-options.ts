import { parseArgs } from 'node:util'

export interface HostOptions {
  /** Null means the default place. */
  readonly workspace: string | null
  readonly port: number
  readonly opensBrowser: boolean
  /** Keeps running without a time limit and gives a fresh link on Enter. */
  readonly fromTerminal: boolean
  /** Reads the list of built files anew at each request. */
  readonly watchesFiles: boolean
}

/** The host's own options, or null where one is unknown or wrong. */
export function parseHostOptions(args: readonly string[]): HostOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        workspace: { type: 'string' },
        port: { type: 'string', default: '0' },
        open: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        'from-terminal': { type: 'boolean', default: false },
        'watch-files': { type: 'boolean', default: false },
      },
    })
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) return null
    return {
      workspace: values.workspace ?? null,
      port: Number(values.port),
      opensBrowser: values.open && !values['no-open'],
      fromTerminal: values['from-terminal'],
      watchesFiles: values['watch-files'],
    }
  } catch {
    return null
  }
}
