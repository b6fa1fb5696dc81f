import { textWidth } from './text-width.ts'

/** Rows as aligned columns under their heads; the last column is not padded. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [heads, ...rows].map((row) => row.map(onOneLine))
  const widths = heads.map((_, column) => Math.max(...lines.map((row) => textWidth(row[column] ?? ''))))
  return lines.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell)),
      )
      .join('  ')
      .trimEnd(),
  )
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
