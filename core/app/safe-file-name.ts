import { languages } from '../../shared/domain/language.ts'

/** File systems take 255 bytes (Linux) or 255 characters (Windows, macOS); some room is left for a temporary mark. */
const mostBytes = 200
/** Names Windows keeps for devices, whatever stands behind the dot. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i
/** The end that tells two files apart and is never cut: language and format. */
const ending = new RegExp(`(?:-(?:${languages.join('|')}))?\\.[^.\\s]{1,11}$`, 'u')

/** A name that Windows, macOS and Linux all accept as a file name; Chinese is kept (F4). */
export function safeFileName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const found = ending.exec(plain)
  const end = found === null || found.index === 0 ? '' : found[0]
  const stem = shortened(plain.slice(0, plain.length - end.length), mostBytes - Buffer.byteLength(end))
  const whole = `${stem}${end}`
  if (whole === '') return 'file'
  return reserved.test(whole) ? `_${whole}` : whole
}

/** Whole characters only, so that no emoji is cut in half. */
function shortened(text: string, bytes: number): string {
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += Buffer.byteLength(segment)
    if (used > bytes) break
    kept += segment
  }
  return kept.trimEnd()
}
