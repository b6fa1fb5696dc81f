import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'

describe('cleanText', () => {
  it('turns tabs into two spaces', () => {
    expect(cleanText('数量\t10')).toBe('数量  10')
  })
  it('knows every kind of line end', () => {
    expect(cleanText('a\r\nb\rc\u2028d\ve')).toBe('a\nb\nc\nd\ne')
  })
  it('drops control characters and what cannot be seen', () => {
    expect(cleanText('a\u0000\u0007b\u200b\u200d\ufe0f\u00adc')).toBe('abc')
  })
  it('shows a lone surrogate as a replacement character', () => {
    expect(cleanText('x\ud800y')).toBe('x\ufffdy')
  })
  it('keeps characters outside the basic plane', () => {
    expect(cleanText('𠮷😀')).toBe('𠮷😀')
  })
})
