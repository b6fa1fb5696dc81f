import { ActionIcon, Menu } from '@mantine/core'
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { IconListTree, IconPlus, IconTrash } from '@tabler/icons-react'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { AnySection } from '../../../shared/domain/section.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { showToast } from '../../ui/toast/show-toast.tsx'
import { useCommands } from '../commands/command-registry.ts'
import { moveLine, moveLineBy, removeLine } from '../record/change-builders.ts'
import type { EditOutcome } from '../record/edit-queue.ts'
import type { Change } from '../../../shared/domain/change.ts'
import { OutlineItem, type SectionActions } from './OutlineItem.tsx'
import {
  addableKinds,
  addSection,
  hideSection,
  renameSection,
  sectionsCollection,
} from './section-changes.ts'
import { sectionTitle, standardTitle } from './section-title.ts'
import type { Completeness } from './workbench-types.ts'

interface OutlineProps {
  readonly kind: DocumentKind
  readonly language: Language
  readonly sections: readonly AnySection[]
  readonly currentId: ItemId | null
  readonly completeness: (section: AnySection) => Completeness
  readonly edit: (changes: readonly Change[]) => EditOutcome
  readonly onOpen: (id: ItemId) => void
}

const worth = { full: 1, half: 0.5, none: 0 } as const
/** A click is no drag until the pointer moved this far (px). */
const dragDistance = 6

/** The sections of a document: what there is, how far each is, and in which order they are printed (U2). */
export function Outline({ kind, language, sections, currentId, completeness, edit, onOpen }: OutlineProps) {
  const { t } = useTexts()
  const commands = useCommands()
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: dragDistance } }))
  const shown = sections.filter((section) => !section.hidden)
  const done = shown.reduce((sum, section) => sum + worth[completeness(section)], 0)
  const percent = shown.length === 0 ? 0 : Math.round((100 * done) / shown.length)

  const add = (sectionKind: string): void => {
    const title = sectionKind === 'text' ? t('workbench.section.new') : ''
    const { id, change } = addSection(sectionKind, title, currentId ?? sections.at(-1)?.id ?? null)
    if (edit([change]).ok) onOpen(id)
  }
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    if (over === null || active.id === over.id) return
    const from = sections.findIndex((one) => one.id === active.id)
    const to = sections.findIndex((one) => one.id === over.id)
    const moved = sections[from]
    if (moved === undefined) return
    const before = to > from ? sections[to] : sections[to - 1]
    edit([moveLine(sectionsCollection, moved.id, before?.id ?? null)])
  }
  const actions: SectionActions = {
    open: (section) => {
      onOpen(section.id)
    },
    move: (section, by) => {
      const change = moveLineBy(sectionsCollection, sections, section.id, by)
      if (change !== null) edit([change])
    },
    hide: (section, hidden) => {
      edit([hideSection(section, hidden)])
    },
    rename: (section, title) => {
      edit([renameSection(section, title)])
    },
    remove: (section) => {
      if (!edit([removeLine(sectionsCollection, section.id)]).ok) return
      showToast({
        message: t('workbench.section.deleted', { title: sectionTitle(kind, section, language) }),
        icon: <IconTrash size={15} aria-hidden="true" />,
        closeLabel: t('common.close'),
        action: { label: t('common.undo'), isUndo: true, run: () => void commands.invoke('history.undo') },
      })
    },
  }

  return (
    <aside className="outline" aria-label={t('workbench.outline')}>
      <div className="bar" style={{ gap: 4, paddingRight: 6 }}>
        <IconListTree size={16} className="t3 ic" aria-hidden="true" />
        <span className="sm b grow cut">{t('workbench.outline')}</span>
        <span className="xs t3" title={t('workbench.completeness', { percent })}>
          {percent}%
        </span>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size="xs" aria-label={t('workbench.addSection')}>
              <IconPlus size={14} aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {addableKinds(kind, sections).map((one) => (
              <Menu.Item
                key={one}
                onClick={() => {
                  add(one)
                }}
              >
                {one === 'text' ? t('workbench.section.ownText') : standardTitle(kind, one, language)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
        <SortableContext items={sections.map((one) => one.id)} strategy={verticalListSortingStrategy}>
          <div className="list" role="list" aria-label={t('workbench.sections')}>
            {sections.map((section) => (
              <OutlineItem
                key={section.id}
                section={section}
                title={sectionTitle(kind, section, language)}
                state={completeness(section)}
                isCurrent={section.id === currentId}
                actions={actions}
              />
            ))}
          </div>
        </SortableContext>
      </DndContext>
    </aside>
  )
}
