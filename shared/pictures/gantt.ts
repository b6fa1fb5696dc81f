import type { CalendarDate } from '../domain/calendar-date.ts'
import type { Drawing, Shape } from '../document-model/drawing.ts'
import { daysBetween } from '../i18n/format-date.ts'

/** One bar: a stretch of days, both ends included. */
export interface GanttBar {
  readonly name: string
  readonly startOn: CalendarDate
  readonly endOn: CalendarDate
}

/** Size, colours and face of a Gantt picture. */
export interface GanttLook {
  /** In units of the drawing. */
  readonly width: number
  readonly barColour: string
  readonly textColour: string
  readonly lineColour: string
  /** How wide a text is at a size; whoever draws knows its face. */
  readonly measure: (text: string, size: number) => number
}

const rowHeight = 26
const barHeight = 13
const axisHeight = 26
const textSize = 12
const axisTextSize = 11
/** Names take this share of the width at most. */
const nameShare = 0.3
/** Room one label of the axis needs. */
const labelRoom = 56

interface Month {
  readonly year: number
  readonly month: number
}

/** Bars over a calendar axis, one row per bar in the order given; an empty drawing where there is nothing (D10). */
export function ganttDrawing(bars: readonly GanttBar[], look: GanttLook): Drawing {
  const [first, ...others] = bars
  if (first === undefined) return { width: look.width, height: 0, shapes: [] }
  const start = others.reduce((least, bar) => (bar.startOn < least ? bar.startOn : least), first.startOn)
  const end = others.reduce((most, bar) => (bar.endOn > most ? bar.endOn : most), first.endOn)
  const months = monthsFrom(monthOf(start), monthOf(end))
  const [opening] = months
  const origin = opening === undefined ? start : firstDay(opening)
  const names = Math.min(
    look.width * nameShare,
    Math.max(...bars.map((bar) => look.measure(bar.name, textSize))) + 16,
  )
  const days = daysBetween(origin, firstDay(nextMonth(monthOf(end))))
  const scale = (look.width - names) / days
  const xOf = (date: CalendarDate): number => names + daysBetween(origin, date) * scale
  const height = axisHeight + bars.length * rowHeight
  return {
    width: look.width,
    height,
    shapes: [
      ...axisShapes(months, xOf, height, look),
      ...bars.flatMap((bar, index) => barShapes(bar, index, names, xOf, scale, look)),
    ],
  }
}

function barShapes(
  bar: GanttBar,
  index: number,
  names: number,
  xOf: (date: CalendarDate) => number,
  scale: number,
  { barColour, textColour, measure }: GanttLook,
): readonly Shape[] {
  const top = axisHeight + index * rowHeight
  const x = xOf(bar.startOn)
  return [
    {
      kind: 'text',
      x: 0,
      y: top + rowHeight / 2 + textSize * 0.36,
      text: shortened(bar.name, names - 12, measure),
      size: textSize,
      anchor: 'start',
      colour: textColour,
    },
    {
      kind: 'rect',
      x,
      y: top + (rowHeight - barHeight) / 2,
      width: Math.max(3, xOf(bar.endOn) + scale - x),
      height: barHeight,
      radius: 2,
      fill: barColour,
    },
  ]
}

/** A rule at each month; names of months stand as densely as they have room. */
function axisShapes(
  months: readonly Month[],
  xOf: (date: CalendarDate) => number,
  height: number,
  { width, lineColour, textColour }: GanttLook,
): readonly Shape[] {
  const room = months.length === 0 ? width : (width - xOf(firstDay(months[0] ?? january))) / months.length
  const every = Math.max(1, Math.ceil(labelRoom / room))
  return months.flatMap((month, index): readonly Shape[] => {
    const x = xOf(firstDay(month))
    const rule: Shape = { kind: 'line', x1: x, y1: axisHeight - 6, x2: x, y2: height, stroke: lineColour }
    if (index % every !== 0) return [rule]
    const text = firstDay(month).slice(0, 7)
    return [
      rule,
      {
        kind: 'text',
        x: x + 3,
        y: axisHeight - 11,
        text,
        size: axisTextSize,
        anchor: 'start',
        colour: textColour,
      },
    ]
  })
}

/** The text cut to a width, with an ellipsis where something was cut. */
function shortened(text: string, width: number, measure: GanttLook['measure']): string {
  if (measure(text, textSize) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && measure(`${characters.join('')}…`, textSize) > width) characters.pop()
  return `${characters.join('')}…`
}

const january: Month = { year: 2000, month: 1 }
const monthOf = (date: CalendarDate): Month => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
})
const nextMonth = ({ year, month }: Month): Month =>
  month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }

function firstDay({ year, month }: Month): CalendarDate {
  // Built from numbers that come from a calendar date, so it is one.
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as CalendarDate
}

function monthsFrom(first: Month, last: Month): readonly Month[] {
  const months: Month[] = []
  const count = (last.year - first.year) * 12 + last.month - first.month + 1
  for (let month = first; months.length < count; month = nextMonth(month)) months.push(month)
  return months
}
