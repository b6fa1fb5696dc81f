import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { fieldIssue } from '../../../shared/contract/field-issues.ts'
import { givenIds } from './bundle-link-faults.ts'
import type { Bundle } from './bundle-schema.ts'
import type { KnownItem } from '../../repositories/known-items.ts'

/**
 * Ids that the workspace uses already, bin included. With `replace` a record may take the place of the record with
 * its id; an id that stands for something else is refused all the same. Lines of a record that is refused go
 * unmentioned.
 */
export function existingFaults(
  bundle: Bundle,
  known: ReadonlyMap<string, KnownItem>,
  replace: boolean,
): FieldIssue[] {
  return givenIds(bundle).flatMap(({ id, path, kind, rootId }) => {
    const found = known.get(id)
    if (found === undefined) return []
    const isSame = found.kind === kind && found.rootId === rootId
    if (isSame && (replace || rootId !== id)) return []
    return [fieldIssue(path, 'alreadyExists')]
  })
}
