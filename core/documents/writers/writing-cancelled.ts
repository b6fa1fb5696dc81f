/** Thrown by a writer that was asked to stop; the job that runs it answers `cancelled`. */
export class WritingCancelled extends Error {
  override readonly name = 'WritingCancelled'
}
