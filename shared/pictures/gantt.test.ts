import { describe, expect, test } from 'vitest'
import { calendarDateSchema } from '../domain/calendar-date.ts'
import { type GanttBar, ganttDrawing, type GanttLook } from './gantt.ts'

const look: GanttLook = {
  width: 600,
  barColour: '#1f4e79',
  textColour: '#1a1e26',
  lineColour: '#d0d3d7',
  measure: (text, size) => [...text].length * size,
}
const bar = (name: string, start: string, end: string): GanttBar => ({
  name,
  startOn: calendarDateSchema.parse(start),
  endOn: calendarDateSchema.parse(end),
})
const rects = (bars: readonly GanttBar[]) =>
  ganttDrawing(bars, look).shapes.filter((shape) => shape.kind === 'rect')
const words = (bars: readonly GanttBar[]) =>
  ganttDrawing(bars, look).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('a Gantt chart', () => {
  test('gives each bar the room of its days, the last one included', () => {
    const [april, may] = rects([bar('a', '2026-04-01', '2026-04-30'), bar('b', '2026-05-01', '2026-05-31')])
    expect((april?.x ?? 0) + (april?.width ?? 0)).toBeCloseTo(may?.x ?? 0)
    expect((may?.x ?? 0) + (may?.width ?? 0)).toBeCloseTo(look.width)
    expect((may?.width ?? 0) / (april?.width ?? 1)).toBeCloseTo(31 / 30)
  })

  test('names the months it crosses, also over the end of a year', () => {
    expect(words([bar('a', '2026-12-15', '2027-01-10')])).toEqual(['2026-12', '2027-01', 'a'])
  })

  test('leaves names of months out where they would run into each other', () => {
    const labels = words([bar('a', '2020-01-01', '2024-12-31')]).filter((text) => text !== 'a')
    expect(labels.length).toBeLessThan(12)
    expect(labels[0]).toBe('2020-01')
  })

  test('shortens a name that is too long and keeps every shape inside', () => {
    const bars = [bar('一二三四五六七八九十一二三四五六七八九十', '2026-04-01', '2026-04-01')]
    expect(words(bars).at(-1)).toMatch(/^一二三.*…$/)
    for (const rect of rects(bars)) expect(rect.x + rect.width).toBeLessThanOrEqual(look.width)
  })

  test('of nothing is empty', () => {
    expect(ganttDrawing([], look)).toEqual({ width: 600, height: 0, shapes: [] })
  })
})
