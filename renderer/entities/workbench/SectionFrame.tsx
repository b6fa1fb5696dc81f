import type { ReactNode } from 'react'
import { useWorkbench } from './workbench-context.ts'

interface SectionFrameProps {
  /** Small print after the title, such as a unit. */
  readonly note?: ReactNode
  /** Switches and tools of the section, at the right end of its bar. */
  readonly tools?: ReactNode
  /** Stays in view below the scrolling part, such as totals. */
  readonly footer?: ReactNode
  /** False where the editor scrolls by itself (grids). */
  readonly scrolls?: boolean
  readonly children: ReactNode
}

/** The editor slot of the workbench: a bar with the section's title and tools, and room for its editor. */
export function SectionFrame({ note, tools, footer, scrolls = true, children }: SectionFrameProps) {
  const { title } = useWorkbench()
  return (
    <>
      <div className="bar">
        <h2 className="h2 cut" title={title}>
          {title}
        </h2>
        {note !== undefined && <span className="xs t3 cut">{note}</span>}
        <span className="grow" />
        {tools}
      </div>
      <div className={scrolls ? 'scroll' : 'bench-body'}>{children}</div>
      {footer}
    </>
  )
}
