import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { loggedCause } from './logged-cause.ts'

const secret = '鸿图-7731'

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}

test.each<[string, () => unknown]>([
  ['a parser', () => void JSON.parse(`{"name": ${secret}}`)],
  ['a parser at the end of a text', () => void JSON.parse(`{"name": "${secret}`)],
  ['the file system', () => readFileSync(`/nowhere/${secret}/workspace.db`)],
  ['a schema', () => z.strictObject({ a: z.enum(['x']) }).parse({ a: secret, [secret]: 1 })],
  ['an address', () => new URL(secret)],
])('what %s says is kept without what it quotes', (_, work) => {
  const logged = loggedCause(thrownBy(work))
  expect(JSON.stringify(logged)).not.toContain(secret)
  expect(logged.name).toMatch(/Error$/)
  expect(logged.stack.length).toBeGreaterThan(0)
})

test('the words of the program itself and the code of the system stay', () => {
  expect(loggedCause(new Error('The layout took too long'))).toMatchObject({
    message: 'The layout took too long',
  })
  expect(loggedCause(thrownBy(() => readFileSync('/nowhere/a')))).toMatchObject({ code: 'ENOENT' })
  expect(loggedCause(secret)).toEqual({ name: 'string', code: '', message: '', stack: [] })
})
