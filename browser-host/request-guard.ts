import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is turned away before anything else looks at it. */
export type Refusal = 'host' | 'origin' | 'fetch-site'

/** Headers that may occur once only; a second one is an attempt to say two things. */
const single = new Set([
  'host',
  'origin',
  'authorization',
  'content-type',
  'content-length',
  'sec-fetch-site',
])

/** True where a header that decides something was sent twice. */
export function hasRepeatedHeader(rawHeaders: readonly string[]): boolean {
  const seen = new Set<string>()
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]?.toLowerCase() ?? ''
    if (!single.has(name)) continue
    if (seen.has(name)) return true
    seen.add(name)
  }
  return false
}

/**
 * Lets a request through only if it was addressed to us by our own page (T5): the Host is exactly ours (DNS
 * rebinding), a POST comes from our Origin (cross-site requests), and the browser does not call it cross-site.
 */
export function guardRequest(
  method: string,
  headers: IncomingHttpHeaders,
  rawHeaders: readonly string[],
  authority: string,
): Refusal | null {
  if (hasRepeatedHeader(rawHeaders) || headers.host !== authority) return 'host'
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'fetch-site'
  const ours = `http://${authority}`
  if (method === 'POST' ? headers.origin !== ours : headers.origin !== undefined && headers.origin !== ours)
    return 'origin'
  return null
}
