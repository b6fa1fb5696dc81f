const longest = 120
/** Names Windows keeps for devices, whatever stands behind the dot. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i

/** A name that Windows, macOS and Linux all accept as a file name; Chinese is kept (F4). */
export function safeFileName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 && plain.length - dot <= 12 ? plain.slice(dot) : ''
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, longest).join('').trimEnd()
  const whole = `${stem}${ending}`
  if (whole === '') return 'file'
  return reserved.test(whole) ? `_${whole}` : whole
}
