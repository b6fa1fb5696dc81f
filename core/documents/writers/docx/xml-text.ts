/**
 * Characters XML 1.0 has no way to write. The schemas refuse them on entry; a document must open even if one slipped
 * through, so they are dropped here too.
 */
// eslint-disable-next-line no-control-regex -- naming control characters is the purpose of this pattern
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** The text without what XML forbids. */
export const xmlSafe = (text: string): string => text.toWellFormed().replace(forbidden, '')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** The text as it may stand between tags or inside a quoted attribute. */
export const escapeXml = (text: string): string =>
  xmlSafe(text).replace(/[&<>"]/g, (character) => entities[character] ?? character)
