/** Which stages to run, as given on the command line. */
export interface Selection {
  readonly names: readonly string[]
  /** Names nobody knows, for the message. */
  readonly unknown: readonly string[]
}

/** Reads `--only unit,lint` (or `--only=unit,lint`); without it every stage runs. */
export function selectStages(args: readonly string[], all: readonly string[]): Selection {
  const wanted = args
    .flatMap((argument, index) => {
      if (argument.startsWith('--only=')) return argument.slice('--only='.length).split(',')
      if (argument === '--only') return (args[index + 1] ?? '').split(',')
      return []
    })
    .filter((name) => name !== '')
  if (wanted.length === 0) return { names: all, unknown: [] }
  return {
    names: all.filter((name) => wanted.includes(name)),
    unknown: wanted.filter((name) => !all.includes(name)),
  }
}
