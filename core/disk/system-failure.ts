import type { AppErrorCode } from '../../shared/contract/app-error.ts'
import { AppFailure } from '../app/app-failure.ts'

const bySystemCode: Readonly<Record<string, AppErrorCode>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EIO: 'disk.io',
  EROFS: 'workspace.read-only',
  EACCES: 'workspace.read-only',
  EPERM: 'workspace.read-only',
  // A file stands where a folder of the path should be.
  ENOTDIR: 'workspace.missing',
}

/** The `code` Node gives a failure of the file system, or an empty text. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/** Turns a failed file operation into a code of ours; what is not a known failure of the disk stays as it is. */
export function fromSystemFailure(error: unknown): unknown {
  if (error instanceof AppFailure) return error
  const code = bySystemCode[systemCode(error)]
  return code === undefined ? error : new AppFailure(code, { cause: error })
}
