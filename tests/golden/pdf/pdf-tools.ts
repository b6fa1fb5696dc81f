import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What independent readers find in a PDF. A missing tool fails the test that asks. */
export interface ReadPdf {
  /** Complaints of qpdf; throws where the file is broken. */
  check(): string
  /** Text in the order it was drawn, of one page or of all. */
  text(page?: number): string
  info(): string
  fonts(): string
  /** Titles of bookmarks, in order. */
  outline(): readonly string[]
}

export function withPdf<Result>(bytes: Uint8Array, use: (pdf: ReadPdf) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'keyplan-pdf-'))
  const file = join(folder, 'document.pdf')
  const run = (tool: string, ...options: readonly string[]): string =>
    execFileSync(tool, options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  try {
    writeFileSync(file, bytes)
    return use({
      check: () => run('qpdf', '--check', file),
      text(page) {
        const range = page === undefined ? [] : ['-f', String(page), '-l', String(page)]
        return run('pdftotext', '-raw', '-enc', 'UTF-8', ...range, file, '-')
      },
      info: () => run('pdfinfo', file),
      fonts: () => run('pdffonts', file),
      outline: () => outlineTitles(run('qpdf', '--json', '--json-key=outlines', file)),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface OutlineNode {
  readonly title: string
  readonly kids: readonly OutlineNode[]
}

function outlineTitles(json: string): readonly string[] {
  // qpdf documents this shape; a change of it fails the test that reads titles.
  const { outlines } = JSON.parse(json) as { readonly outlines: readonly OutlineNode[] }
  const titlesOf = (node: OutlineNode): readonly string[] => [node.title, ...node.kids.flatMap(titlesOf)]
  return outlines.flatMap(titlesOf)
}
