/** Something the person at the terminal can put right: told in one sentence, never as a stack trace. */
export class SetUpFailure extends Error {
  /**
   * @param {import('./messages.mjs').TextKey} key
   * @param {import('./messages.mjs').TextParams} [params]
   */
  constructor(key, params) {
    super(key)
    this.name = 'SetUpFailure'
    /** @readonly */
    this.key = key
    /** @readonly */
    this.params = params || {}
  }
}

/**
 * What the operating system said, as something a person can put right; null where it is a fault of ours.
 * @param {unknown} error
 * @param {string} folder
 */
export function failureOfSystem(error, folder) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return new SetUpFailure('diskFull')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new SetUpFailure('folderReadOnly', { folder })
  }
  return null
}
