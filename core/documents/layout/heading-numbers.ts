import type { Block, DocumentLook, HeadingBlock } from '../../../shared/document-model/document-model.ts'

/** A heading with the number it carries; the number is empty where the heading has none. */
export interface NumberedHeading {
  readonly block: HeadingBlock
  readonly number: string
}

/**
 * Numbers headings in order: 一、（一）1. or 1, 1.1, 1.1.1. A level that was skipped counts as one, so that no number
 * starts with zero.
 */
export function numberHeadings(
  blocks: readonly Block[],
  numbering: DocumentLook['numbering'],
): readonly NumberedHeading[] {
  const counts = [0, 0, 0]
  return blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => {
      if (!block.numbered) return { block, number: '' }
      for (let level = 0; level < block.level - 1; level++) counts[level] = Math.max(counts[level] ?? 0, 1)
      counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1
      counts.fill(0, block.level)
      return { block, number: formatNumber(counts.slice(0, block.level), numbering) }
    })
}

function formatNumber(counts: readonly number[], numbering: DocumentLook['numbering']): string {
  if (numbering === 'decimal') return counts.join('.')
  const last = counts.at(-1) ?? 0
  switch (counts.length) {
    case 1:
      return `${chineseNumeral(last)}、`
    case 2:
      return `（${chineseNumeral(last)}）`
    default:
      return `${String(last)}.`
  }
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 in Chinese, as headings count; larger numbers stay in digits. */
export function chineseNumeral(value: number): string {
  if (value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = digits[value % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`
}
