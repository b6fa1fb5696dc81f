import { FileChild } from 'docx'

/**
 * Stands where a table belongs until its rows are spliced in: the library needs seconds for a table of thousands of
 * rows that written as text takes milliseconds (W1, W3). No typed text can look like it, since typed text is escaped.
 */
export class TableSlot extends FileChild {
  constructor(index: number) {
    super(slotName(index))
  }
}

const slotName = (index: number): string => `keyplan-table-${String(index)}`

/** Puts the tables into their slots. */
export function fillTableSlots(documentXml: string, tables: readonly string[]): string {
  return documentXml.replace(/<keyplan-table-(\d+)\s*\/>/g, (_, index: string) => tables[Number(index)] ?? '')
}
