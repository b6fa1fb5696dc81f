/** Whether this is the long run before an issue is closed (`npm run test:long`). */
export const isLongRun = process.env['KEYPLAN_TEST_LENGTH'] === 'long'

/** How often a fault is tried: few times in a commit, the figure of trust.md T2 in the long run. */
export function count(commit: number, long: number): number {
  return isLongRun ? long : commit
}

/** Numbers that look random and are the same in every run, so that a failure can be repeated. */
export function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % limit
  }
}
