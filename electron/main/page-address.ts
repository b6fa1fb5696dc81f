/** Scheme, host and entry of our own page. */
export const pageScheme = 'app'
export const pageHost = 'bundle'
export const pageUrl = `${pageScheme}://${pageHost}/index.html`

/**
 * True for addresses of our own page. Scheme and host are compared, because Node reports the origin of such an
 * address as `null`.
 */
export function isOurAddress(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null
  return parsed?.protocol === `${pageScheme}:` && parsed.host === pageHost
}
