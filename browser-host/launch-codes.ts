import { randomBytes } from 'node:crypto'

const lifetimeMs = 60_000

/** One-time codes that turn a link printed in the terminal into a session; each lives a minute and works once (T5). */
export interface LaunchCodes {
  /** A new code, 32 random bytes as base64url. */
  issue(): string
  /** True once for a code that was issued within the last minute. */
  redeem(code: string): boolean
}

export function createLaunchCodes(nowMs: () => number): LaunchCodes {
  const expiry = new Map<string, number>()
  const dropExpired = (): void => {
    for (const [code, until] of expiry) if (until <= nowMs()) expiry.delete(code)
  }
  return {
    issue() {
      dropExpired()
      const code = randomBytes(32).toString('base64url')
      expiry.set(code, nowMs() + lifetimeMs)
      return code
    },
    redeem(code) {
      dropExpired()
      return expiry.delete(code)
    },
  }
}
