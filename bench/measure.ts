/** Runs something several times and gives the middle of the durations, in milliseconds. */
export function medianMs(times: number, work: () => void): number {
  const durations = Array.from({ length: times }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return middleOf(durations)
}

/** The same for work that waits. */
export async function medianMsOf(times: number, work: () => Promise<void>): Promise<number> {
  const durations: number[] = []
  for (let time = 0; time < times; time += 1) {
    const started = performance.now()
    await work()
    durations.push(performance.now() - started)
  }
  return middleOf(durations)
}

function middleOf(durations: readonly number[]): number {
  return durations.toSorted((a, b) => a - b)[Math.floor(durations.length / 2)] ?? 0
}

/** Prints rows in columns; figures of one run only compare with each other. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell)))
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => (row[column] ?? '').length)),
  )
  for (const row of texts) {
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
  }
}
