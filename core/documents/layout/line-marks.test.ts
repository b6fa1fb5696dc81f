import { describe, expect, it } from 'vitest'
import { documentFaces } from '../../../tests/helpers/document-faces.ts'
import type { TextRun } from '../../../shared/document-model/document-model.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { breakLines } from './break-lines.ts'
import { lineMarks } from './line-marks.ts'
import type { LinePlace } from './line-marks.ts'
import { createTypesetter } from './typesetter.ts'

const faces = documentFaces()
const look = { sizePt: 10, colour: '#111111', mutedColour: '#222222', linkColour: '#333333' }
const place: LinePlace = { left: 50, baseline: 100, width: 200, align: 'justify', sizePt: 10 }

function firstLine(runs: readonly TextRun[], wishes: Partial<LinePlace> = {}): PageMark[] {
  const characters = createTypesetter(faces, 'zh-CN').setRuns(runs, look)[0] ?? []
  const [line] = breakLines(characters, place.width, place.sizePt)
  if (!line) throw new Error('No line')
  return lineMarks(line, { ...place, ...wishes })
}

function texts(marks: readonly PageMark[]): Extract<PageMark, { kind: 'text' }>[] {
  return marks.filter((mark) => mark.kind === 'text')
}

/** Where a text ends when its characters advance by the face and its gaps are added, as any drawer does it. */
function endOf(mark: Extract<PageMark, { kind: 'text' }>): number {
  const face = mark.bold ? faces.bold : faces.regular
  let end = mark.x
  for (const character of mark.text) {
    end += (face.advanceOf(face.glyphOf(character.codePointAt(0) ?? 0)) * mark.sizePt) / 1000
  }
  return (mark.gaps ?? []).reduce((sum, [, extra]) => sum + extra, end)
}

const long = '目前各工厂自行采购Keyplan ERP系统中的尺码档案，再推广到其余两地工厂'

describe('lineMarks', () => {
  it('fills the width of a justified line to a hundredth of a point', () => {
    const [mark] = texts(firstLine([{ text: long.replaceAll('，', '的') }]))
    expect(mark && endOf(mark)).toBeCloseTo(place.left + place.width, 1)
    expect(mark?.justifyTo).toBeCloseTo(place.width, 1)
  })
  it('stretches at spaces and Chinese only, never inside a Latin word', () => {
    const [mark] = texts(firstLine([{ text: long }]))
    const inside = (mark?.gaps ?? []).filter(([index]) =>
      /^[A-Za-z]{2}$/u.test(mark?.text.slice(index - 1, index + 1) ?? ''),
    )
    expect(mark?.gaps?.length).toBeGreaterThan(10)
    expect(inside).toEqual([])
  })
  it('does not justify the last line of a paragraph', () => {
    const [mark] = texts(firstLine([{ text: '最后一行' }]))
    expect(mark?.justifyTo).toBeUndefined()
  })
  it('sets flush right and centred by the width of the line', () => {
    const [right] = texts(firstLine([{ text: '12.50' }], { align: 'right' }))
    expect(right && endOf(right)).toBeCloseTo(250, 2)
    const [middle] = texts(firstLine([{ text: '12.50' }], { align: 'center' }))
    expect(middle && (middle.x + endOf(middle)) / 2).toBeCloseTo(150, 2)
  })
  it('gives each style its own text, in order and without overlap', () => {
    const marks = texts(
      firstLine([
        { text: '普通' },
        { text: '粗体', bold: true },
        { text: '链接', link: 'https://a.example' },
      ]),
    )
    expect(marks.map((mark) => mark.text)).toEqual(['普通', '粗体', '链接'])
    expect(marks.map((mark) => mark.bold)).toEqual([false, true, false])
    expect(marks[2]?.link).toBe('https://a.example')
    expect(marks[1]?.x).toBeCloseTo(70, 2)
  })
  it('rules under links and underlined words', () => {
    const marks = firstLine([{ text: '看' }, { text: '这里', underline: true }])
    const rule = marks.find((mark) => mark.kind === 'line')
    expect(rule).toMatchObject({ x1: 60, x2: 80 })
  })
  it('pulls the blank half of an opening bracket out of the line', () => {
    const [mark] = texts(firstLine([{ text: '（一）' }], { align: 'left' }))
    expect(mark?.x).toBeLessThan(place.left - 4)
  })
  it('draws with the other weight what the wanted one lacks', () => {
    const bold = {
      ...faces.bold,
      glyphOf: (c: number) => (c === '客'.codePointAt(0) ? 0 : faces.bold.glyphOf(c)),
    }
    const typesetter = createTypesetter({ ...faces, bold }, 'zh-CN')
    const characters = typesetter.setRuns([{ text: '大客户', bold: true }], look)[0] ?? []
    const [line] = breakLines(characters, 200, 10)
    const marks = line ? texts(lineMarks(line, place)) : []
    expect(marks.map((mark) => [mark.text, mark.bold])).toEqual([
      ['大', true],
      ['客', false],
      ['户', true],
    ])
    expect(typesetter.missingCharacters.size).toBe(0)
  })
})
