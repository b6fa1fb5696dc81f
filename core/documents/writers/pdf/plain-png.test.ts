import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainPng } from './plain-png.ts'

const picture = (name: string): Buffer =>
  readFileSync(new URL(`../../../../tests/golden/pdf/images/${name}`, import.meta.url))
const headerOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes).subarray(16, 26)

describe('plainPng', () => {
  it('draws deep grey with transparency anew in full colour at the same size', () => {
    const before = picture('grey-transparent.png')
    const after = headerOf(plainPng(before))
    expect(after.subarray(0, 8).equals(headerOf(before).subarray(0, 8))).toBe(true)
    expect([...after.subarray(8)]).toEqual([8, 6])
  })
  it('passes other pictures on untouched', () => {
    const before = picture('half-transparent.png')
    expect(plainPng(before)).toBe(before)
  })
})
