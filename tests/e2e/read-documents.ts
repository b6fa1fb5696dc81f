import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { extractRawText } from 'mammoth'

const run = promisify(execFile)

/** The words of a PDF as another program reads them, without the spaces a line break leaves between Chinese. */
export async function readPdf(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', path, '-'], { maxBuffer: 50_000_000 })
  return stdout
}

/** The words of a Word document. */
export async function readDocx(path: string): Promise<string> {
  return (await extractRawText({ path })).value
}

/** Text without any white space, to find words that a line break cut. */
export const dense = (text: string): string => text.replace(/\s+/gu, '')
