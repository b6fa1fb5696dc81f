type Point = readonly [number, number]

/** Points per quarter of a circle: smooth at the sizes documents use. */
const steps = 8

/** A circle as a polygon. */
export function circlePoints(centreX: number, centreY: number, radius: number): readonly Point[] {
  return Array.from({ length: 4 * steps }, (_, index) =>
    pointOn(centreX, centreY, radius, (index * Math.PI) / (2 * steps)),
  )
}

/** A rectangle with rounded corners as a polygon. */
export function roundedRectPoints(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): readonly Point[] {
  const r = Math.min(radius, width / 2, height / 2)
  const corners: readonly (readonly [number, number, number])[] = [
    [x + width - r, y + height - r, 0],
    [x + r, y + height - r, 1],
    [x + r, y + r, 2],
    [x + width - r, y + r, 3],
  ]
  return corners.flatMap(([centreX, centreY, quarter]) =>
    Array.from({ length: steps + 1 }, (_, index) =>
      pointOn(centreX, centreY, r, ((quarter + index / steps) * Math.PI) / 2),
    ),
  )
}

function pointOn(centreX: number, centreY: number, radius: number, angle: number): Point {
  return [centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle)]
}
