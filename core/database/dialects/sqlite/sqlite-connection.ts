import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { RawConnection } from './load-driver.ts'
import { withPatience } from './patience.ts'
import { toAppFailure } from './sqlite-failure.ts'
import { StatementCache } from './statement-cache.ts'

export interface ConnectionOptions {
  readonly raw: RawConnection
  readonly mayWrite: boolean
  /** Runs before each query; throws where this connection must not be used at that moment. */
  readonly assertUsable: () => void
}

/** Runs compiled queries on one driver connection with cached statements. */
export class SqliteConnection implements DatabaseConnection {
  readonly #raw: RawConnection
  readonly #statements: StatementCache
  readonly #mayWrite: boolean
  readonly #assertUsable: () => void

  constructor(options: ConnectionOptions) {
    this.#raw = options.raw
    this.#statements = new StatementCache(options.raw)
    this.#mayWrite = options.mayWrite
    this.#assertUsable = options.assertUsable
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#assertUsable()
    // Inside a transaction the lock is already held, and a second attempt would not be the same transaction.
    if (this.#raw.inTransaction) {
      try {
        return this.#run<R>(query)
      } catch (error) {
        throw toAppFailure(error)
      }
    }
    return withPatience(() => this.#run<R>(query))
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    this.#assertUsable()
    const statement = this.#raw.prepare<unknown[], R>(query.sql)
    for (const row of statement.iterate(...query.parameters)) yield { rows: [row] }
  }

  /** `immediate` takes the write lock at once: a read that later writes would fail with no cure (A4). */
  begin(): Promise<void> {
    return withPatience(() => {
      this.#statements.get('begin immediate').run()
    })
  }

  commit(): void {
    this.#end('commit')
  }

  /** A full disk or an I/O error may have rolled back already. */
  rollback(): void {
    if (this.#raw.inTransaction) this.#end('rollback')
  }

  #end(sql: 'commit' | 'rollback'): void {
    try {
      this.#statements.get(sql).run()
    } catch (error) {
      throw toAppFailure(error)
    }
  }

  #run<R>(query: CompiledQuery): QueryResult<R> {
    const statement = this.#statements.get(query.sql)
    // Said here, or the refusal of the connection would look like a read-only disk.
    if (!this.#mayWrite && !statement.readonly) throw new Error('A reader was used to change rows')
    // Rows have the shape the query builder derived from the schema; the driver cannot know it.
    if (statement.reader) return { rows: statement.all(...query.parameters) as R[] }
    const { changes, lastInsertRowid } = statement.run(...query.parameters)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }
}
