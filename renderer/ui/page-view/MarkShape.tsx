import type { ReactElement } from 'react'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { characterShifts } from './character-shifts.ts'

interface MarkShapeProps {
  readonly mark: PageMark
  /** Where the bytes of a picture are found; null while they are not. */
  readonly imageUrl: (imageId: string) => string | null
}

/** One mark of a page as SVG, in points: the same shapes and pen moves the PDF gets. */
export function MarkShape({ mark, imageUrl }: MarkShapeProps): ReactElement | null {
  switch (mark.kind) {
    case 'text':
      return <TextShape mark={mark} />
    case 'rect': {
      const { x, y, width, height } = mark
      return <rect x={x} y={y} width={width} height={height} {...paintOf(mark)} />
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark
      return (
        <line
          x1={x1}
          y1={y1}
          x2={x2}
          y2={y2}
          {...paintOf({ stroke: mark.colour, strokePt: mark.widthPt, dash: mark.dash })}
        />
      )
    }
    case 'polygon':
      return <polygon points={mark.points.map((point) => point.join(',')).join(' ')} {...paintOf(mark)} />
    case 'image': {
      const url = imageUrl(mark.imageId)
      const { x, y, width, height } = mark
      return url === null ? null : <image href={url} x={x} y={y} width={width} height={height} />
    }
  }
}

function TextShape({ mark }: { readonly mark: Extract<PageMark, { kind: 'text' }> }): ReactElement {
  const lean =
    mark.italic === true ? { transform: `translate(${String(mark.x)} ${String(mark.y)}) skewX(-12)` } : null
  return (
    <text
      {...(lean ?? { x: mark.x, y: mark.y })}
      dx={characterShifts(mark.text, mark.gaps)}
      textLength={mark.justifyTo}
      fontSize={mark.sizePt}
      fontWeight={mark.bold ? 700 : 400}
      fill={mark.colour}
    >
      {mark.text}
    </text>
  )
}

interface Paint {
  readonly fill?: string
  readonly fillOpacity?: number
  readonly stroke?: string
  readonly strokePt?: number
  readonly dash?: readonly number[] | undefined
}

function paintOf(paint: Paint): Readonly<Record<string, string | number | undefined>> {
  return {
    fill: paint.fill ?? 'none',
    fillOpacity: paint.fillOpacity,
    stroke: paint.stroke,
    strokeWidth: paint.stroke === undefined ? undefined : (paint.strokePt ?? 1),
    strokeDasharray: paint.dash?.join(' '),
  }
}
