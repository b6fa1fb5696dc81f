import { Button, Group, Popover, Stack, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { limits } from '../../../shared/domain/limits.ts'
import type { SwotRow } from '../../../shared/domain/swot-analysis.ts'
import { newItemId } from '../../api/new-item-id.ts'
import { useDraftLine } from '../../entities/record/use-draft.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { DraftText } from '../../entities/record-fields/DraftText.tsx'
import { swotRowLabel } from '../../entities/section-text/statement-places.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { addRow, freeRowCode, moveRowBy, removeRow } from './logic/row-changes.ts'
import { useUndoToast } from './use-undo-toast.tsx'

interface RowHeadProps {
  readonly handle: RecordHandle<'analysis'>
  readonly row: SwotRow
}

/** Code and name of a row; opens what can be changed about it. */
export function RowHead({ handle, row }: RowHeadProps) {
  const texts = useTexts()
  const { t } = texts
  const [isOpen, setOpen] = useState(false)
  const label = swotRowLabel(row, texts)
  const name = `${row.code} ${label}`
  return (
    <div className="r">
      <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={260} trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton
            className="rowname"
            aria-label={t('swot.row.edit', { name })}
            title={t('swot.row.edit', { name })}
            onClick={() => {
              setOpen(!isOpen)
            }}
          >
            <b>{row.code}</b>
            <span>{label}</span>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <RowEditor
            handle={handle}
            row={row}
            name={name}
            onDone={() => {
              setOpen(false)
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}

interface RowEditorProps extends RowHeadProps {
  readonly name: string
  readonly onDone: () => void
}

function RowEditor({ handle, row, name, onDone }: RowEditorProps) {
  const texts = useTexts()
  const { t } = texts
  const tellRemoved = useUndoToast()
  const { record, edit } = handle
  const label = useDraftLine(handle, 'rows', row, 'label')
  const code = useDraftLine(handle, 'rows', row, 'code')
  const count = record.items.filter((item) => item.rowId === row.id).length
  const move = (by: -1 | 1) => () => {
    const changes = moveRowBy(record, row, by)
    if (changes.length > 0) edit(changes)
  }
  return (
    <Stack gap="sm">
      <DraftText
        field={label}
        label={t('swot.row.label')}
        placeholder={swotRowLabel({ ...row, label: '' }, texts)}
        maxLength={limits.name}
      />
      <DraftText field={code} label={t('swot.row.code')} maxLength={limits.code} />
      <Group gap={6}>
        <Button variant="default" leftSection={<IconArrowUp size={14} />} onClick={move(-1)}>
          {t('common.moveUp')}
        </Button>
        <Button variant="default" leftSection={<IconArrowDown size={14} />} onClick={move(1)}>
          {t('common.moveDown')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => {
            const { environment } = row
            const added = { id: newItemId(), environment, code: freeRowCode(record, environment), label: '' }
            edit(addRow(record, added, row.id))
            onDone()
          }}
        >
          {t('swot.row.addBelow')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={14} />}
          onClick={() => {
            onDone()
            if (edit(removeRow(record, row)).ok) tellRemoved(t('swot.row.deleted', { name, count }))
          }}
        >
          {count === 0 ? t('swot.row.delete') : t('swot.row.deleteWith', { count })}
        </Button>
      </Group>
    </Stack>
  )
}
