import { readdir, writeFile } from 'node:fs/promises'
import { inProject } from './project.ts'
import { runNode } from './run-node.ts'

const migrationsFolder = inProject('core', 'database', 'migrations')
const step = 10

/** Writes the schema after all migrations to `core/database/schema.snapshot.sql`. */
export const snapshot = (): Promise<number> =>
  runNode(inProject('core', 'database', 'write-schema-snapshot.ts'), [])

/** The number after the last migration: steps of ten leave room for a repair in between. */
export function nextMigrationNumber(names: readonly string[]): string {
  const numbers = names.map((name) => Number(/^(\d{4})-/.exec(name)?.[1] ?? 0))
  return String(Math.max(0, ...numbers) + step).padStart(4, '0')
}

/** Starts a new migration file: `npm run task db:migration add-budget`. */
export async function newMigration(args: readonly string[]): Promise<number> {
  const [name] = args
  if (name === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    process.stderr.write('npm run task db:migration <name-in-kebab-case>\n')
    return 2
  }
  const number = nextMigrationNumber(await readdir(migrationsFolder))
  const file = inProject('core', 'database', 'migrations', `${number}-${name}.ts`)
  await writeFile(file, migrationText(number, name), { flag: 'wx' })
  process.stdout.write(`${file}\n`)
  return 0
}

function migrationText(number: string, name: string): string {
  return [
    "import type { Migration } from './migration.ts'",
    '',
    `/** ${name.replaceAll('-', ' ')}. */`,
    'export const migration: Migration = {',
    `  version: ${String(Number(number))},`,
    `  name: '${name}',`,
    '  up: (steps) => {',
    '    steps.execute(``)',
    '  },',
    '}',
    '',
  ].join('\n')
}
