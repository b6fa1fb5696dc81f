import { pathText } from '../../../shared/contract/field-issues.ts'

/** One value somewhere in data that nobody has checked yet. */
export interface Place {
  readonly path: string
  readonly value: unknown
}

type Visited = readonly [keys: readonly PropertyKey[], value: unknown]

/**
 * Every value a pattern such as `plans[].actions[].ownerId` leads to. What is missing or of another shape is passed
 * over, so that one faulty record doesn't hide the faults of the next.
 */
export function placesOf(root: unknown, pattern: string): Place[] {
  const steps = pattern.match(/\w+|\[\]/g) ?? []
  let reached: Visited[] = [[[], root]]
  for (const step of steps) reached = reached.flatMap((visited) => next(visited, step))
  return reached.map(([keys, value]) => ({ path: pathText(keys), value }))
}

function next([keys, value]: Visited, step: string): Visited[] {
  if (step === '[]')
    return Array.isArray(value) ? value.map((entry: unknown, at) => [[...keys, at], entry] as const) : []
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return []
  return [[[...keys, step], (value as Readonly<Record<string, unknown>>)[step]]]
}
