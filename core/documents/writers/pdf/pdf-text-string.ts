/**
 * Text as the bytes of a PDF string literal, between its brackets. Readers turn a bare carriage return into a line
 * feed, and the second byte of 不 is one, so it is escaped along with brackets and backslashes.
 */
export function pdfTextString(text: string): string {
  const isPlain = /^[\u0020-\u007e]*$/.test(text)
  return escapeLiteral(isPlain ? text : utf16WithMark(text))
}

function utf16WithMark(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bytes.swap16().toString('latin1')
}

function escapeLiteral(bytes: string): string {
  return bytes
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
}
