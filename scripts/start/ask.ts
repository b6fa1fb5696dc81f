import { createInterface } from 'node:readline/promises'

/** Asks a question to be answered with yes (also by Enter alone) or no. */
export async function askYesNo(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const closed = new AbortController()
  terminal.once('close', () => {
    closed.abort()
  })
  try {
    const answer = await terminal.question(question, { signal: closed.signal })
    return /^\s*($|y|是|好)/i.test(answer)
  } catch {
    // The terminal went away (Ctrl-C, Ctrl-D): no answer is no permission.
    return false
  } finally {
    terminal.close()
  }
}
