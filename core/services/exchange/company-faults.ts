import { isDeepStrictEqual } from 'node:util'
import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { fieldIssue } from '../../../shared/contract/field-issues.ts'
import { ownCompanyId } from '../../../shared/domain/own-company.ts'
import type { Reader } from '../../database/handles.ts'
import type { Bundle } from '../../exchange/bundle/bundle-schema.ts'
import { bundleRecord } from '../../exchange/bundle/compose-bundle.ts'
import { loadAggregate } from '../../repositories/aggregate-repository.ts'

/**
 * Our own company is in every workspace. A bundle may fill it in while nobody has edited it, or say the same; other
 * words take its place only with `replace`.
 */
export async function companyFaults(reader: Reader, bundle: Bundle, replace: boolean): Promise<FieldIssue[]> {
  if (replace || bundle.ownCompany === null) return []
  const stored = await loadAggregate(reader, 'company', ownCompanyId)
  if (stored === null || stored.version === 1) return []
  const { createdAt: _made, updatedAt: _changed, ...there } = bundleRecord.company(stored, bundle.language)
  const { createdAt: _madeThen, updatedAt: _changedThen, ...given } = bundle.ownCompany
  return isDeepStrictEqual({ ...there, ...given }, there) ? [] : [fieldIssue('ownCompany', 'alreadyExists')]
}
