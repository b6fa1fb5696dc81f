import { randomBytes } from 'node:crypto'
import { isSameSecret } from './same-secret.ts'

const allowedFailures = 20
const failureWindowMs = 10 * 60_000

export type TokenVerdict = 'ok' | 'wrong' | 'too-many'

/** Session tokens, kept in memory only and compared without telling how much of a guess was right (T5). */
export interface Sessions {
  start(): string
  /** Judges `Bearer …`; after 20 wrong ones within ten minutes further wrong ones are turned away as too many. */
  check(authorization: string | undefined): TokenVerdict
  /** Counts a wrong launch code like a wrong token. */
  fail(): TokenVerdict
}

export function createSessions(nowMs: () => number): Sessions {
  const known: string[] = []
  let failures: number[] = []
  const fail = (): TokenVerdict => {
    failures = failures.filter((at) => at > nowMs() - failureWindowMs)
    failures.push(nowMs())
    return failures.length > allowedFailures ? 'too-many' : 'wrong'
  }
  return {
    start() {
      const token = randomBytes(32).toString('base64url')
      known.push(token)
      return token
    },
    check(authorization) {
      const token = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(authorization ?? '')?.[1]
      if (token === undefined) return fail()
      let isKnown = false
      // Every token is compared, so that the time taken says nothing.
      for (const one of known) isKnown = isSameSecret(one, token) || isKnown
      return isKnown ? 'ok' : fail()
    },
    fail,
  }
}
