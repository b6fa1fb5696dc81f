import './workbench.css'
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react'
import { type ComponentType, type CSSProperties, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { Splitter } from '../../ui/layout/Splitter.tsx'
import { useRememberedWidth } from '../../ui/layout/use-remembered-width.ts'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { useCommand } from '../commands/command-registry.ts'
import { type Crumb, Page } from '../frame/Page.tsx'
import { LeftoverDrafts } from '../record/LeftoverDrafts.tsx'
import { recordAddress } from '../record/record-address.ts'
import type { RecordHandle } from '../record/use-record.ts'
import { DocumentMenu } from './DocumentMenu.tsx'
import { ExportButton } from './ExportButton.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { Outline } from './Outline.tsx'
import { PreviewPanel } from './PreviewPanel.tsx'
import { sectionTitle } from './section-title.ts'
import { SidePanels } from './SidePanels.tsx'
import { useSidePanel } from './use-side-panel.ts'
import { VersionMenu } from './VersionMenu.tsx'
import { WorkbenchContext } from './workbench-context.ts'
import type { SectionEditorProps, SectionOf, SidePanel, WorkbenchParts } from './workbench-types.ts'

const outlineLimits = { initial: 168, min: 140, max: 280 } as const
const sideLimits = { initial: 318, min: 260, max: 640 } as const

interface WorkbenchProps<K extends DocumentKind> {
  readonly handle: RecordHandle<K>
  readonly parts: WorkbenchParts<K>
}

/** The one way to work on anything that becomes a document: outline, editor, side panel (U2). */
export function Workbench<K extends DocumentKind>({ handle, parts }: WorkbenchProps<K>) {
  const { t, language: screenLanguage } = useTexts()
  const { kind, id, record } = handle
  const [params, setParams] = useSearchParams()
  const [exportLanguage, setExportLanguage] = useState<Language | null>(null)
  const language = exportLanguage ?? record.language
  const [outlineWidth, setOutlineWidth] = useRememberedWidth('outline', outlineLimits)
  const [sideWidth, setSideWidth] = useRememberedWidth('side', sideLimits)
  const side = useSidePanel()
  const account = useCall('account.get', { id: record.accountId }).data

  const sections: readonly SectionOf<K>[] = record.sections
  const asked = itemIdSchema.safeParse(params.get('at'))
  const itemId = asked.success ? asked.data : null
  const sectionId = useMemo(() => {
    if (itemId === null) return null
    return sections.some((one) => one.id === itemId) ? itemId : parts.sectionOf(record, itemId)
  }, [itemId, sections, parts, record])
  const section =
    sections.find((one) => one.id === sectionId) ??
    sections.find((one) => !one.hidden && one.kind === parts.startsAt) ??
    sections.find((one) => !one.hidden) ??
    sections[0] ??
    null

  const goTo = (target: ItemId): void => {
    setParams({ at: target }, { replace: true })
  }
  useCommand('view.toggle-side', side.toggle)

  const panels: readonly SidePanel[] = [
    {
      key: 'preview',
      labelKey: 'workbench.preview',
      content: (
        <PreviewPanel kind={kind} id={id} language={language} sectionId={section?.id ?? null} onOpen={goTo} />
      ),
    },
    ...(parts.panels?.(handle, section) ?? []),
  ]
  const document = { kind, id, title: record.title, language }
  const accountName = account === undefined ? '' : chooseText(account.name, screenLanguage).text
  const crumbs: readonly Crumb[] = [
    kind === 'analysis'
      ? { label: t('frame.nav.accounts'), to: '/accounts' }
      : { label: t(kind === 'plan' ? 'frame.nav.plans' : 'frame.nav.proposals'), to: `/${kind}s` },
    ...(accountName === '' ? [] : [{ label: accountName, to: recordAddress('account', record.accountId) }]),
  ]
  const place = {
    title: section === null ? '' : sectionTitle(kind, section, record.language),
    goTo,
    showPanel: side.show,
  }
  const sectionKind: SectionOf<K>['kind'] | undefined = section?.kind
  const Editor: ComponentType<SectionEditorProps<K>> | null =
    sectionKind === undefined ? null : parts.editors[sectionKind]
  const Properties = parts.properties

  return (
    <Page
      title={record.title}
      crumbs={crumbs}
      badge={parts.badge?.(record)}
      isCompact
      menus={
        <>
          {Properties !== undefined && <Properties handle={handle} />}
          <VersionMenu document={document} />
          <LanguageMenu language={language} onChange={setExportLanguage} />
          <DocumentMenu
            kind={kind}
            id={id}
            title={record.title}
            onRename={(title) =>
              handle.edit([{ op: 'set', field: 'title', from: record.title, to: title }]).ok
            }
            leaveTo={recordAddress('account', record.accountId)}
          />
          {!side.isOpen && (
            <Tooltip label={t('workbench.side.show')}>
              <ActionIcon aria-label={t('workbench.side.show')} onClick={side.toggle}>
                <IconLayoutSidebarRightExpand size={16} aria-hidden="true" />
              </ActionIcon>
            </Tooltip>
          )}
        </>
      }
      actions={<ExportButton document={document} />}
    >
      <LeftoverDrafts handle={handle} />
      <WorkbenchContext value={place}>
        <div
          className="bench"
          data-side={side.isOpen ? 'open' : 'closed'}
          // Custom properties are not part of React's style type.
          style={
            {
              '--outline-w': `${String(outlineWidth)}px`,
              '--side-w': `${String(sideWidth)}px`,
            } as CSSProperties
          }
        >
          <Outline
            kind={kind}
            language={record.language}
            sections={sections}
            currentId={section?.id ?? null}
            completeness={(one) => parts.completeness(record, one)}
            edit={handle.edit}
            onOpen={goTo}
          />
          <Splitter
            label={t('workbench.outline.width')}
            width={outlineWidth}
            {...outlineLimits}
            onResize={setOutlineWidth}
            panel="before"
          />
          <section className="editor" aria-label={place.title}>
            {section === null || Editor === null ? (
              <EmptyState text={t('workbench.section.none')} />
            ) : (
              <Editor key={section.id} handle={handle} section={section} itemId={itemId} />
            )}
          </section>
          {side.isOpen && (
            <>
              <Splitter
                label={t('workbench.side.width')}
                width={sideWidth}
                {...sideLimits}
                onResize={setSideWidth}
                panel="after"
              />
              <SidePanels panels={panels} current={side.panel} onChange={side.show} onHide={side.toggle} />
            </>
          )}
        </div>
      </WorkbenchContext>
    </Page>
  )
}
