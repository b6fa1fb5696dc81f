import type { Objective, ObjectiveMeasure } from '../../../../shared/domain/annual-plan.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import { limits } from '../../../../shared/domain/limits.ts'
import type { Currency } from '../../../../shared/domain/quantities.ts'
import type { TeamMember } from '../../../../shared/domain/team-member.ts'
import { parseDate } from '../../../../shared/i18n/parse-date.ts'
import { parseMoney } from '../../../../shared/i18n/parse-money.ts'
import { parseQuantity } from '../../../../shared/i18n/parse-quantity.ts'
import { type Parsed, typedFaultText } from '../../../../shared/i18n/parse-result.ts'
import type { Translate } from '../../../../shared/i18n/translator.ts'
import { insertLine, setLineField } from '../../../entities/record/change-builders.ts'
import type { GridEdit } from '../../../ui/data-grid/grid-types.ts'
import { isFigureColumn, showFigure } from './objective-rows.ts'

/** What reading a typed objective depends on. */
export interface ObjectiveReading {
  readonly objectives: readonly Objective[]
  readonly currency: Currency
  readonly year: number
  readonly members: readonly TeamMember[]
  readonly t: Translate
}
type Typed =
  { readonly ok: true; readonly set: Partial<Objective> } | { readonly ok: false; readonly fault: string }

const read = <T>(
  parsed: Parsed<T>,
  show: (value: T) => string,
  t: Translate,
  set: (value: T) => Partial<Objective>,
): Typed =>
  parsed.ok ? { ok: true, set: set(parsed.value) } : { ok: false, fault: typedFaultText(parsed, show, t) }

function readCell(objective: Objective, column: string, text: string, reading: ObjectiveReading): Typed {
  const { t, currency, members } = reading
  const typed = text.trim()
  if (isFigureColumn(column)) {
    if (typed === '') return { ok: true, set: { [column]: null } }
    const parsed: Parsed<number> =
      objective.measure === 'volume' ? parseQuantity(typed) : parseMoney(typed, currency)
    return read(
      parsed,
      (value) => showFigure(objective, value, currency),
      t,
      (value) => ({ [column]: value }),
    )
  }
  switch (column) {
    case 'unit':
      return typed.length > limits.code
        ? { ok: false, fault: t('validation.tooLong', { max: limits.code }) }
        : { ok: true, set: { unit: typed } }
    case 'dueOn':
      if (typed === '') return { ok: true, set: { dueOn: null } }
      return read(parseDate(typed, reading.year), String, t, (dueOn) => ({ dueOn }))
    case 'owner': {
      if (typed === '') return { ok: true, set: { ownerId: null } }
      const member = members.find((one) => one.name.toLowerCase() === typed.toLowerCase())
      return member === undefined
        ? { ok: false, fault: t('plan.objectives.unknownOwner', { name: typed }) }
        : { ok: true, set: { ownerId: member.id } }
    }
    default:
      return { ok: true, set: {} }
  }
}

/** Why a text cannot be taken, or null. */
export function checkObjectiveEdit(edit: GridEdit, reading: ObjectiveReading): string | null {
  const objective = reading.objectives.find((one) => one.id === edit.rowId)
  if (objective === undefined) return null
  const typed = readCell(objective, edit.column, edit.text, reading)
  return typed.ok ? null : typed.fault
}

/** Typed or pasted cells as changes; texts that cannot be read were refused before. */
export function editObjectives(edits: readonly GridEdit[], reading: ObjectiveReading): readonly Change[] {
  return edits.flatMap((edit) => {
    const objective = reading.objectives.find((one) => one.id === edit.rowId)
    const typed = objective === undefined ? null : readCell(objective, edit.column, edit.text, reading)
    if (objective === undefined || typed?.ok !== true) return []
    // `typed.set` names fields of an objective only; `Object.keys` answers plain strings.
    return (Object.keys(typed.set) as (keyof Objective)[]).flatMap((field) => {
      const to = typed.set[field]
      return to === undefined || to === objective[field]
        ? []
        : [setLineField('objectives', objective, field, to)]
    })
  })
}

/** A new objective of a measure, at the end. */
export function insertObjective(
  objectives: readonly Objective[],
  measure: ObjectiveMeasure,
  id: ItemId,
): Change {
  const objective: Objective = {
    id,
    lineageId: id,
    measure,
    unit: '',
    ownerId: null,
    dueOn: null,
    lastYear: null,
    q1: null,
    q2: null,
    q3: null,
    q4: null,
  }
  return insertLine('plan', 'objectives', objective, objectives.at(-1)?.id ?? null)
}
