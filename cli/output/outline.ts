/** Plain data as indented `key: value` lines, for reading; scripts ask for `--json`. */
export function outline(value: unknown, indent = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => field(`${at + 1}`, entry, indent))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => field(key, inner, indent))
  return [indent + wordOf(value)]
}

function field(key: string, value: unknown, indent: string): string[] {
  if (value === null || value === '') return [`${indent}${key}: –`]
  if (typeof value !== 'object') {
    const [first = '', ...more] = wordOf(value).split('\n')
    const hanging = ' '.repeat(indent.length + key.length + 2)
    return [`${indent}${key}: ${first}`, ...more.map((line) => hanging + line)]
  }
  const inner = outline(value, `${indent}  `)
  return inner.length === 0 ? [`${indent}${key}: –`] : [`${indent}${key}:`, ...inner]
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
