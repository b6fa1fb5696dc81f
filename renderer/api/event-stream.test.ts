import { expect, test } from 'vitest'
import { createLineSplitter } from './event-stream.ts'

test('puts lines together however the stream was cut, and skips heartbeats', () => {
  const lines: string[] = []
  const split = createLineSplitter((line) => lines.push(line))
  for (const piece of ['\n{"a":', '1}', '\n\n{"b":2}\n{"c"', ':3}\n']) split(piece)
  expect(lines).toEqual(['{"a":1}', '{"b":2}', '{"c":3}'])
})

test('keeps an unfinished line back', () => {
  const lines: string[] = []
  createLineSplitter((line) => lines.push(line))('{"half":')
  expect(lines).toEqual([])
})
