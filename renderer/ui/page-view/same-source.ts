import type { BlockSource } from '../../../shared/document-model/document-model.ts'

/** Whether an area belongs to what is highlighted: the same item, or any item of the highlighted section. */
export function belongsTo(area: BlockSource, highlighted: BlockSource | null): boolean {
  if (!highlighted || area.sectionId !== highlighted.sectionId) return false
  return highlighted.itemId === undefined || highlighted.itemId === area.itemId
}
