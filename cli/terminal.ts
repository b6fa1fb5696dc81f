/** Where a command line speaks: results to stdout, everything else to stderr. */
export interface Terminal {
  readonly result: (text: string) => void
  readonly message: (text: string) => void
  /** Shows where long work stands, on a terminal only; an empty text clears it. */
  readonly progress: (text: string) => void
}

/** The process's own streams. A reader that stops early (`| head`) is no failure. */
export function processTerminal(): Terminal {
  const isScreen = process.stderr.isTTY
  let shown = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const progress = (text: string): void => {
    if (!isScreen || (text === '' && !shown)) return
    process.stderr.write(`\r\u001B[2K${text}`)
    shown = text !== ''
  }
  return {
    result: (text) => {
      progress('')
      process.stdout.write(text)
    },
    message: (text) => {
      progress('')
      process.stderr.write(text)
    },
    progress,
  }
}
