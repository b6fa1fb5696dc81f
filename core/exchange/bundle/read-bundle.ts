import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { fieldIssue, fieldIssuesOf } from '../../../shared/contract/field-issues.ts'
import { AppFailure } from '../../app/app-failure.ts'
import { attachmentFaults } from './bundle-attachment-faults.ts'
import { linkFaults } from './bundle-link-faults.ts'
import type { KnownItem } from '../../repositories/known-items.ts'
import { type Bundle, bundleFormat, bundleFormatVersion, bundleSchema } from './bundle-schema.ts'
import { textFaults } from './bundle-text-faults.ts'
import { prototypeKeyFaults } from './prototype-key-faults.ts'

/** A bundle is read as one text; an engine string holds no more than this. In bytes. */
const largestBundleBytes = 400 * 1024 * 1024

/** The JSON of a bundle file, not yet checked against anything but its format. */
export function parseBundle(bytes: Uint8Array): unknown {
  assertReadableSize(bytes.length)
  const raw = jsonOf(bytes)
  if (isNewer(raw)) throw new AppFailure('bundle.newer', { params: { supported: bundleFormatVersion } })
  return raw
}

/** Refuses a file that is too large to be a bundle, before it is read where its size is known. */
export function assertReadableSize(sizeBytes: number): void {
  if (sizeBytes <= largestBundleBytes) return
  throw new AppFailure('file.too-large', { params: { maxMegabytes: largestBundleBytes / 1024 / 1024 } })
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new AppFailure('bundle.invalid', {
      issues: [fieldIssue('', 'notJson')],
      params: { count: 1 },
      cause,
    })
  }
}

function isNewer(raw: unknown): boolean {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'format' in raw &&
    raw.format === bundleFormat &&
    'formatVersion' in raw &&
    Number.isInteger(raw.formatVersion) &&
    Number(raw.formatVersion) > bundleFormatVersion
  )
}

/**
 * The checked bundle; every fault is reported at once, with its path (`bundle.invalid`).
 * `known` tells of the ids in the workspace that the bundle gives or points at.
 */
export function checkBundle(raw: unknown, known: ReadonlyMap<string, KnownItem>): Bundle {
  const parsed = bundleSchema.safeParse(raw)
  const issues = [
    ...(parsed.success ? attachmentFaults(parsed.data.attachments) : fieldIssuesOf(parsed.error)),
    ...prototypeKeyFaults(raw),
    ...linkFaults(raw, known),
    ...textFaults(raw),
  ]
  if (!parsed.success || issues.length > 0) throw refusal(issues)
  return parsed.data
}

/** The failure that carries the faults of a bundle, each path once. */
export function refusal(
  issues: readonly FieldIssue[],
  code: 'bundle.invalid' | 'bundle.exists' = 'bundle.invalid',
): AppFailure {
  const byPath = new Map(issues.map((issue) => [issue.path, issue]).reverse() as [string, FieldIssue][])
  const once = [...byPath.values()].reverse()
  return new AppFailure(code, { issues: once, params: { count: once.length } })
}
