import { Select } from '@mantine/core'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { TypedInput } from '../../ui/typed-input/TypedInput.tsx'
import { MemberField } from '../member/MemberField.tsx'
import { setLineField } from '../record/change-builders.ts'
import type { LineBase, LineColumn, LineSource } from './line-columns.ts'
import { TextCell } from './TextCell.tsx'

interface LineCellProps<L extends LineBase> {
  readonly source: LineSource<L>
  readonly line: L
  readonly column: LineColumn<L>
}

/** The editor of one field of one line, by the kind of its column. */
export function LineCell<L extends LineBase>({ source, line, column }: LineCellProps<L>) {
  const { t } = useTexts()
  if (column.kind === 'shown') return column.render(line)
  const stored: unknown = line[column.field]
  const commit = (value: unknown) =>
    // The record's own schema judges the value; a refusal comes back as issues.
    source.edit([setLineField(source.collection, line, column.field, value as L[typeof column.field])])
  switch (column.kind) {
    case 'text':
      return (
        <TextCell
          kind={source.kind}
          recordId={source.recordId}
          editor={`${source.collection}/${line.id}/${column.field}`}
          label={column.title}
          stored={typeof stored === 'string' ? stored : ''}
          maxLength={column.maxLength}
          isParagraph={column.isParagraph ?? false}
          placeholder={column.placeholderOf?.(line) ?? column.placeholder}
          onCommit={commit}
        />
      )
    case 'choice':
      return (
        <Select
          variant="unstyled"
          size="sm"
          aria-label={column.title}
          data={
            column.isOptional === true
              ? [{ value: '', label: t('lineTable.notChosen') }, ...column.options]
              : [...column.options]
          }
          value={typeof stored === 'number' || typeof stored === 'string' ? String(stored) : null}
          placeholder="–"
          allowDeselect={false}
          onChange={(value) => {
            commit(value === '' || value === null ? null : typeof stored === 'number' ? Number(value) : value)
          }}
        />
      )
    case 'member': {
      const id = itemIdSchema.safeParse(stored)
      return (
        <MemberField
          aria-label={column.title}
          variant="unstyled"
          size="sm"
          value={id.success ? id.data : null}
          onChange={commit}
        />
      )
    }
    case 'typed':
      return (
        <TypedInput<string | number>
          variant="unstyled"
          size="sm"
          aria-label={column.title}
          stored={typeof stored === 'string' || typeof stored === 'number' ? stored : null}
          {...(column.align === undefined ? {} : { align: column.align })}
          read={column.read}
          show={column.show}
          edit={column.edit}
          whenEmpty={column.whenEmpty}
          onCommit={commit}
        />
      )
  }
}
