const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
// eslint-disable-next-line no-control-regex -- naming control characters is the purpose of this pattern
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** Text as it may stand between tags or in a quoted attribute; nothing typed can become markup. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
