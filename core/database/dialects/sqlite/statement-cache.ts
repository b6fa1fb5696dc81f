import type { Statement } from 'better-sqlite3'
import type { RawConnection } from './load-driver.ts'

const limit = 256

/**
 * Prepared statements by their text, the least recently used dropped first. Without it every query is prepared
 * again, which costs more than most of our queries themselves (A4).
 */
export class StatementCache {
  readonly #connection: RawConnection
  readonly #statements = new Map<string, Statement>()

  constructor(connection: RawConnection) {
    this.#connection = connection
  }

  get(sql: string): Statement {
    const cached = this.#statements.get(sql)
    if (cached === undefined) return this.#remember(sql, this.#connection.prepare(sql))
    // A statement that is still being iterated cannot run a second time.
    if (cached.busy) return this.#connection.prepare(sql)
    this.#statements.delete(sql)
    return this.#remember(sql, cached)
  }

  get size(): number {
    return this.#statements.size
  }

  #remember(sql: string, statement: Statement): Statement {
    this.#statements.set(sql, statement)
    if (this.#statements.size > limit) {
      const [oldest] = this.#statements.keys()
      if (oldest !== undefined) this.#statements.delete(oldest)
    }
    return statement
  }
}
