import { describe, expect, test } from 'vitest'
import { fileHandleSchema } from '../../shared/contract/file-handle.ts'
import { createFileDesk } from './file-desk.ts'

const file = (size: number) => ({
  name: 'a.bin',
  mediaType: 'application/octet-stream',
  bytes: new Uint8Array(size),
})

describe('the file desk', () => {
  test('gives back what was handed in until it is released', () => {
    const desk = createFileDesk()
    const { handle } = desk.put(file(3))
    expect(desk.get(handle)?.bytes).toHaveLength(3)
    desk.release(handle)
    expect(desk.get(handle)).toBeNull()
  })

  test('handles cannot be guessed and never name a path', () => {
    const desk = createFileDesk()
    const handed = desk.put({ ...file(1), name: '../../secret' })
    expect(handed.name).toBe('secret')
    expect(fileHandleSchema.safeParse(handed.handle).success).toBe(true)
  })

  test('lets the oldest go when too many are never taken', () => {
    const desk = createFileDesk()
    const handles = Array.from({ length: 201 }, () => desk.put(file(1)).handle)
    const kept = handles.filter((handle) => desk.get(handle) !== null)
    expect(kept).toEqual(handles.slice(1))
  })
})
