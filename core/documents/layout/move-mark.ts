import type { PageMark } from '../../../shared/document-model/page-picture.ts'

/** The same mark elsewhere on the page. */
export function moveMark(mark: PageMark, right: number, down: number): PageMark {
  switch (mark.kind) {
    case 'line':
      return { ...mark, x1: mark.x1 + right, x2: mark.x2 + right, y1: mark.y1 + down, y2: mark.y2 + down }
    case 'polygon':
      return { ...mark, points: mark.points.map(([x, y]) => [x + right, y + down] as const) }
    case 'text':
    case 'rect':
    case 'image':
      return { ...mark, x: mark.x + right, y: mark.y + down }
  }
}
