import { Skeleton } from '@mantine/core'
import { useEffect, useState } from 'react'

const widths = [72, 54, 63, 40, 58, 47, 66, 51]
/** Shorter waits show nothing, so that quick answers do not flicker. */
const patienceMs = 200

/** Keeps the shape of a list while it loads. */
export function RowSkeletons({
  rows = 6,
  rowHeight = 36,
}: {
  readonly rows?: number
  readonly rowHeight?: number
}) {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsSlow(true)
    }, patienceMs)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return (
    <div aria-busy="true" style={{ visibility: isSlow ? 'visible' : 'hidden' }}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="row" style={{ gap: 10, height: rowHeight, padding: '0 12px' }}>
          <Skeleton w={16} h={16} />
          <Skeleton h={12} w={`${String(widths[row % widths.length] ?? 50)}%`} />
          <span className="grow" />
          <Skeleton h={12} w={44} />
        </div>
      ))}
    </div>
  )
}
