import './list.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { Link } from 'react-router'
import { density } from '../theme/density.ts'

export interface RecordColumn<T> {
  readonly key: string
  readonly label: string
  /** Width as a grid track, such as `2fr` or `96px`. */
  readonly track: string
  readonly align?: 'right'
  readonly cell: (row: T) => ReactNode
  /** What the column is sorted by; left out where order means nothing. */
  readonly sortBy?: (row: T) => string | number
}

interface RecordListProps<T> {
  readonly label: string
  readonly rows: readonly T[]
  readonly columns: readonly RecordColumn<T>[]
  readonly keyOf: (row: T) => string
  readonly addressOf: (row: T) => string
  readonly initialSort: { readonly key: string; readonly isDescending: boolean }
  /** Language tag for sorting words. */
  readonly locale: string
}

function compare(a: string | number, b: string | number, locale: string): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), locale, { numeric: true })
}

/** A long list of records as links: sorted by a click on the head, walked with ↑ ↓, opened with Enter. */
export function RecordList<T>(props: RecordListProps<T>) {
  const { rows, columns, keyOf, addressOf, initialSort, locale, label } = props
  const [sort, setSort] = useState(initialSort)
  const scroller = useRef<HTMLDivElement>(null)
  const sortBy = columns.find((column) => column.key === sort.key)?.sortBy
  const sorted =
    sortBy === undefined
      ? rows
      : [...rows].sort((a, b) => (sort.isDescending ? -1 : 1) * compare(sortBy(a), sortBy(b), locale))
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => density.row.list,
    overscan: 12,
  })
  const gridTemplateColumns = columns.map((column) => column.track).join(' ')

  const focusRow = (index: number): void => {
    if (index < 0 || index >= sorted.length) return
    virtual.scrollToIndex(index)
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-row="${String(index)}"]`)?.focus()
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const current = document.activeElement?.getAttribute('data-row') ?? null
    focusRow(current === null ? 0 : Number(current) + step)
  }

  return (
    <div className="page">
      <div className="list-head" style={{ gridTemplateColumns }}>
        {columns.map((column) => {
          const isSorted = sort.key === column.key
          const Arrow = sort.isDescending ? IconArrowDown : IconArrowUp
          return (
            <div key={column.key} className={column.align === 'right' ? 'num' : 'cut'}>
              {column.sortBy === undefined ? (
                column.label
              ) : (
                <button
                  type="button"
                  aria-pressed={isSorted}
                  onClick={() => {
                    setSort({ key: column.key, isDescending: isSorted && !sort.isDescending })
                  }}
                >
                  {column.label}
                  {isSorted && <Arrow size={12} aria-hidden="true" />}
                </button>
              )}
            </div>
          )
        })}
      </div>
      <div
        ref={scroller}
        className="scroll"
        role="region"
        tabIndex={0}
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const row = sorted[item.index]
            if (row === undefined) return null
            return (
              <Link
                key={keyOf(row)}
                to={addressOf(row)}
                className="list-row"
                data-row={item.index}
                style={{ gridTemplateColumns, position: 'absolute', top: item.start, left: 0, right: 0 }}
              >
                {columns.map((column) => (
                  <span key={column.key} className={column.align === 'right' ? 'num' : 'cut'}>
                    {column.cell(row)}
                  </span>
                ))}
              </Link>
            )
          })}
        </div>
      </div>
    </div>
  )
}
