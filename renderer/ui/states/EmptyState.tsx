import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** Left out where a filter came up with nothing: then there is nothing to introduce. */
  readonly icon?: Icon
  readonly title?: string
  readonly text: string
  /** The one thing to do next. */
  readonly action?: ReactNode
}

/** Says what would stand here and how to begin. */
export function EmptyState({ icon: IconShape, title, text, action }: EmptyStateProps) {
  return (
    <div className="col" style={{ alignItems: 'center', textAlign: 'center', gap: 6, padding: '32px 16px' }}>
      {IconShape !== undefined && <IconShape size={28} stroke={1.4} className="t3" aria-hidden="true" />}
      {title !== undefined && <span className="b">{title}</span>}
      <span className="sm t2" style={{ maxWidth: 460 }}>
        {text}
      </span>
      {action !== undefined && <div style={{ marginTop: 6 }}>{action}</div>}
    </div>
  )
}
