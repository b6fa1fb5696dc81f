import { describe, expect, it } from 'vitest'
import { documentFaces } from '../../../tests/helpers/document-faces.ts'
import { longestWordOf, widthOf } from './break-lines.ts'
import { cellDemandOf } from './cell-demand.ts'
import { createTypesetter } from './typesetter.ts'
import type { SetCharacter } from './typesetter.ts'

const look = { sizePt: 9, colour: '#000000', mutedColour: '#000000', linkColour: '#000000' }
const set = (text: string): readonly SetCharacter[] =>
  createTypesetter(documentFaces(), 'zh-CN').setRuns([{ text }], look)[0] ?? []

describe('cellDemandOf', () => {
  it.each(['CNY 180,000', '12 October 2027', '2027 年 3 月', '+13.09 pp'])('keeps %s on one line', (text) => {
    expect(cellDemandOf(set(text), 9)).toBe(widthOf(set(text), 9))
  })
  it.each(['完成 3 号工厂试点', 'Bid team of four people by 2 May', 'Storekeeper, crew leader'])(
    'lets %s break where words end',
    (text) => {
      expect(cellDemandOf(set(text), 9)).toBe(longestWordOf(set(text), 9))
    },
  )
})
