const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u
const without = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** How many columns of a terminal a text takes; Chinese characters take two. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += without.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}
