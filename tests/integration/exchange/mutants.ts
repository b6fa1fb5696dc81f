/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Holder = Record<string, unknown>
const hostile: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  'nobody',
  '__proto__',
  '\u0000',
  '\uD800',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  'x'.repeat(20_000),
  [],
  {},
  [[]],
  { toString: 1 },
]
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'extra', 'version', 'id', '', '0']

/** A text that differs from a bundle in one to three places: in its data, or here and there in its characters. */
export function mutate(original: string, random: () => number): string {
  if (random() < 0.15) return mutateText(original, random)
  const root = JSON.parse(original) as Holder
  const times = 1 + Math.floor(random() * 3)
  for (let time = 0; time < times; time += 1) mutateData(root, random)
  return JSON.stringify(root)
}

function mutateText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length)
  const pick = random()
  if (pick < 0.3) return text.slice(0, at)
  if (pick < 0.6) return text.slice(0, at) + text.slice(at + 1)
  return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 128)) + text.slice(at + 1)
}

function mutateData(root: Holder, random: () => number): void {
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const holders = everyHolder(root)
  const holder = one(holders) ?? root
  const key = one(Object.keys(holder)) ?? 'extra'
  const pick = random()
  if (pick < 0.4) define(holder, key, one(hostile))
  else if (pick < 0.6) define(holder, one(keys) ?? 'extra', one(hostile))
  else if (pick < 0.75) Reflect.deleteProperty(holder, key)
  else if (pick < 0.9) define(holder, key, one(holders))
  else if (Array.isArray(holder) && holder.length > 0) holder.push(structuredClone(holder[0]))
  else define(holder, key, holder[one(Object.keys(holder)) ?? key])
}

/** Sets a key as JSON does, `__proto__` included; a copy, so that nothing ends up inside itself. */
function define(holder: Holder, key: string, value: unknown): void {
  const copy = value === undefined ? null : structuredClone(value)
  Object.defineProperty(holder, key, { value: copy, enumerable: true, writable: true, configurable: true })
}

function everyHolder(root: Holder): Holder[] {
  const found: Holder[] = []
  const open: unknown[] = [root]
  const inner = (holder: object): unknown[] => Object.values(holder)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at !== 'object' || at === null) continue
    found.push(at as Holder)
    open.push(...inner(at))
  }
  return found
}
