import { ActionIcon, Tabs, Tooltip } from '@mantine/core'
import { IconLayoutSidebarRightCollapse } from '@tabler/icons-react'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import type { SidePanel } from './workbench-types.ts'

interface SidePanelsProps {
  readonly panels: readonly SidePanel[]
  readonly current: string
  readonly onChange: (key: string) => void
  readonly onHide: () => void
}

/** Preview, sources and whatever the feature adds, one at a time. */
export function SidePanels({ panels, current, onChange, onHide }: SidePanelsProps) {
  const { t } = useTexts()
  const shown = panels.find((panel) => panel.key === current) ?? panels[0]
  return (
    <aside className="side" aria-label={t('workbench.side')}>
      <Tabs
        value={shown?.key ?? null}
        onChange={(key) => {
          if (key !== null) onChange(key)
        }}
        className="side-tabs"
        keepMounted={false}
      >
        <div className="row sidetabs">
          <Tabs.List className="grow">
            {panels.map((panel) => (
              <Tabs.Tab key={panel.key} value={panel.key}>
                {t(panel.labelKey)}{' '}
                {panel.count !== undefined && <span className="count">{panel.count}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tooltip label={t('workbench.side.hide')}>
            <ActionIcon aria-label={t('workbench.side.hide')} onClick={onHide}>
              <IconLayoutSidebarRightCollapse size={16} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </div>
        {panels.map((panel) => (
          <Tabs.Panel key={panel.key} value={panel.key} className="side-panel">
            {panel.content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  )
}
