/** What a migration may do: plain SQL, so that it means the same in five years (A2). */
export interface MigrationSteps {
  /** Runs one or more statements without parameters. */
  execute(sql: string): void
  /** Runs one changing statement with parameters. */
  run(sql: string, ...parameters: readonly MigrationValue[]): void
  /** Rows of one reading statement. */
  rows(sql: string, ...parameters: readonly MigrationValue[]): readonly Readonly<Record<string, unknown>>[]
}

export type MigrationValue = string | number | bigint | Uint8Array | null

/**
 * One step of the schema. Never edited after release; it runs in a transaction of its own with foreign keys off,
 * which are checked before it commits (A4).
 */
export interface Migration {
  /** The number its file name starts with; becomes `user_version`. Steps of ten. */
  readonly version: number
  /** The rest of the file name, such as `init`. */
  readonly name: string
  readonly up: (steps: MigrationSteps) => void
}
