import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { NewId } from '../../ports/core-ports.ts'

interface Positioned {
  readonly position?: number | undefined
}

/** The order in which lines stand: by `position`, a line without one where it stands in the list. Ties keep their order. */
export function orderOf(lines: readonly Positioned[]): number[] {
  const positionAt = (at: number): number => lines[at]?.position ?? at
  return lines.map((_, at) => at).sort((a, b) => positionAt(a) - positionAt(b))
}

/** A line as an aggregate holds it: with an id, without a position. */
export type OrderedLine<T> = Omit<T, 'id' | 'position'> & { id: ItemId }

/** The lines of a bundle in their order, ready for the aggregate. */
export function linesInOrder<T extends Positioned & { readonly id?: ItemId | undefined }>(
  lines: readonly T[],
  newId: NewId,
): OrderedLine<T>[] {
  return orderOf(lines).flatMap((at) => {
    const line = lines[at]
    if (line === undefined) return []
    const { id = newId(), position: _position, ...rest } = line
    return [{ id, ...rest }]
  })
}

/** The lines of an aggregate with their places written out. */
export function withPositions<T extends object>(lines: readonly T[]): (T & { position: number })[] {
  return lines.map((line, position) => ({ ...line, position }))
}
