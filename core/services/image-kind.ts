const signatures = [
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
] as const

/** What kind of picture bytes really are, whatever their name says; null for anything documents cannot show. */
export function imageKind(bytes: Uint8Array): 'image/png' | 'image/jpeg' | null {
  const found = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))
  return found?.mediaType ?? null
}
