import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
} from 'kysely'
import type { RawConnection } from './load-driver.ts'
import { SqliteConnection } from './sqlite-connection.ts'

export interface SqliteDialectOptions {
  readonly connection: RawConnection
  /** Writing connections hand themselves to one user at a time; reading ones may be shared. */
  readonly isExclusive: boolean
  /** Runs before each query; throws where the handle must not be used at that moment. */
  readonly assertUsable: () => void
}

/** Kysely on better-sqlite3, with the three things the stock dialect lacks (ADR 0010). */
export function sqliteDialect(options: SqliteDialectOptions): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    createDriver: () => new SqliteDriver(options),
  }
}

class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection
  readonly #raw: RawConnection
  readonly #isExclusive: boolean
  /** Ends when everyone who asked before has given the connection back. */
  #queue: Promise<unknown> = Promise.resolve()
  #release: () => void = () => undefined

  constructor(options: SqliteDialectOptions) {
    this.#raw = options.connection
    this.#isExclusive = options.isExclusive
    this.#connection = new SqliteConnection({
      raw: options.connection,
      mayWrite: options.isExclusive,
      assertUsable: options.assertUsable,
    })
  }

  async init(): Promise<void> {
    // The connection comes open and checked.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (!this.#isExclusive) return this.#connection
    const before = this.#queue
    const { promise, resolve } = Promise.withResolvers<undefined>()
    this.#queue = promise
    await before
    this.#release = () => {
      resolve(undefined)
    }
    return this.#connection
  }

  releaseConnection(): Promise<void> {
    this.#release()
    return Promise.resolve()
  }

  async beginTransaction(): Promise<void> {
    if (!this.#isExclusive)
      throw new Error('A reading handle cannot begin a transaction; use WorkspaceDatabase.write')
    await this.#connection.begin()
  }

  async commitTransaction(): Promise<void> {
    this.#connection.commit()
  }

  async rollbackTransaction(): Promise<void> {
    this.#connection.rollback()
  }

  async destroy(): Promise<void> {
    this.#raw.close()
  }
}
