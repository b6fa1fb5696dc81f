import { z } from 'zod'
import type { HostState } from './host-state-file.ts'

const answerSchema = z.object({ code: z.string() })
const timeoutMs = 3_000

/** A fresh link from a host that is already running, or null where it does not answer as one. */
export async function askRunningHost(state: HostState): Promise<string | null> {
  const origin = `http://127.0.0.1:${String(state.port)}`
  try {
    const answer = await fetch(`${origin}/control/launch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ key: state.controlKey }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const found = answerSchema.safeParse(await answer.json())
    return found.success ? `${origin}/#launch=${found.data.code}` : null
  } catch {
    return null
  }
}
