import { createRequire } from 'node:module'
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import { inProject } from '../../scripts/tasks/project.ts'
import { makeSmallProject, type Files } from './small-project.ts'

const load: (file: string) => unknown = createRequire(import.meta.url)
// The configuration is plain JavaScript; its own type annotation is the same as here.
const rules = load(inProject('.dependency-cruiser.cjs')) as {
  readonly forbidden: IForbiddenRuleType[]
  readonly options: ICruiseOptions
}

/** A project that keeps every rule, with the imports each folder is allowed. */
const clean: Files = {
  'shared/domain/account.ts': "import { z } from 'zod'\nexport const account = z.object({})\n",
  'shared/contract/app-error.ts': 'export interface Reply { readonly ok: boolean }\n',
  'shared/contract/bridge.ts':
    "import type { Reply } from './app-error.ts'\nexport const channels = { call: 'c' }\nexport type Call = () => Reply\n",
  'shared/contract/methods.ts':
    "import { account } from '../domain/account.ts'\nexport const inputs = { account }\n",
  'shared/contract/domain.test.ts': "import { expect } from 'vitest'\nexpect(1).toBe(1)\n",
  'shared/document-model/model.ts': 'export interface DocumentModel { readonly title: string }\n',
  'core/app/create-app-core.ts':
    "import { readFileSync } from 'node:fs'\nimport { save } from '../services/save-account.ts'\nexport const create = () => [readFileSync, save]\n",
  'core/services/save-account.ts':
    "import { insert } from '../repositories/account-repository.ts'\nexport const save = insert\n",
  'core/repositories/account-repository.ts':
    "import { sql } from 'kysely'\nexport const insert = () => sql`select 1`\n",
  'core/database/open.ts':
    "import Database from 'better-sqlite3'\nexport const open = () => new Database()\n",
  'core/database/migrations/migration.ts': 'export interface Migration { readonly version: number }\n',
  'core/database/migrations/0010-init.ts':
    "import type { Migration } from './migration.ts'\nimport type { Kysely } from 'kysely'\nexport const init: Migration = { version: 1 }\nexport type Handle = Kysely<unknown>\n",
  'core/documents/compose/plan.ts': 'export const compose = () => null\n',
  'core/documents/writers/docx/writer.ts':
    "import { Document } from 'docx'\nimport type { DocumentModel } from '../../../../shared/document-model/model.ts'\nexport const write = (model: DocumentModel) => [model, Document]\n",
  'electron/main/index.ts':
    "import { app } from 'electron'\nimport { create } from '../../core/app/create-app-core.ts'\nexport const start = () => [app, create]\n",
  'electron/preload/index.ts':
    "import { contextBridge } from 'electron'\nimport { channels, type Call } from '../../shared/contract/bridge.ts'\nexport const expose = (call: Call) => [contextBridge, channels, call]\n",
  'browser-host/main.ts': "import { create } from '../core/app/create-app-core.ts'\ncreate()\n",
  'cli/main.ts': "import { create } from '../core/app/create-app-core.ts'\ncreate()\n",
  'renderer/app/App.tsx':
    "import { Stack } from '@mantine/core'\nimport { SwotPage } from '../features/swot/SwotPage.tsx'\nexport const App = () => [Stack, SwotPage]\n",
  'renderer/features/swot/SwotPage.tsx':
    "import { useState } from 'react'\nimport { Picker } from '../../entities/contact/Picker.tsx'\nimport type { Reply } from '../../../shared/contract/app-error.ts'\nexport const SwotPage = (reply: Reply) => [useState, Picker, reply]\n",
  'renderer/features/plan/PlanPage.tsx': 'export const PlanPage = () => null\n',
  'renderer/entities/contact/Picker.tsx':
    "import { Card } from '../../ui/Card.tsx'\nexport const Picker = () => Card\n",
  'renderer/ui/Card.tsx': 'export const Card = () => null\n',
  'renderer/api/call.ts': 'export const call = () => null\n',
  'tests/helpers/sample.ts': "import { compose } from '../../core/documents/compose/plan.ts'\ncompose()\n",
  'scripts/run.ts': 'export const run = () => null\n',
  'tsconfig.json':
    '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler", "allowImportingTsExtensions": true, "noEmit": true } }\n',
}

/** Where a forbidden import is planted, and the import itself; several ways to break one rule are several rows. */
const violations: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['no-cycles', 'core/app/left.ts', "import './right.ts'"],
  ['no-unresolved', 'core/app/lost.ts', "import './nowhere.ts'"],
  ['no-tests-in-production', 'core/app/tested.ts', "import '../../tests/helpers/sample.ts'"],
  ['no-tests-in-production', 'cli/tested.ts', "import '../shared/contract/domain.test.ts'"],
  ['shared-stands-alone', 'shared/domain/file.ts', "import 'node:fs'"],
  ['shared-stands-alone', 'shared/domain/file.ts', "import { readFileSync } from 'fs'"],
  ['shared-stands-alone', 'shared/domain/date.ts', "import 'uuid'"],
  ['shared-stands-alone', 'shared/domain/up.ts', "import type {} from '../../core/app/create-app-core.ts'"],
  ['shared-stands-alone', 'shared/domain/view.ts', "import { useState } from 'react'"],
  ['core-without-shells-and-screens', 'core/app/window.ts', "import type { App } from 'electron'"],
  ['core-without-shells-and-screens', 'core/app/view.ts', "import 'react'"],
  ['core-without-shells-and-screens', 'core/app/view.ts', "import '@mantine/core'"],
  ['core-without-shells-and-screens', 'core/app/view.ts', "import '../../renderer/ui/Card.tsx'"],
  ['core-without-shells-and-screens', 'core/app/shell.ts', "import '../../browser-host/main.ts'"],
  ['core-imports-core-and-shared', 'core/app/script.ts', "import '../../scripts/run.ts'"],
  [
    'migrations-are-frozen',
    'core/database/migrations/0020-add.ts',
    "import '../../../shared/domain/account.ts'",
  ],
  ['migrations-are-frozen', 'core/database/migrations/0020-add.ts', "import '../open.ts'"],
  ['migrations-are-frozen', 'core/database/migrations/0020-add.ts', "import './0010-init.ts'"],
  ['only-the-data-layer-knows-the-driver', 'core/services/query.ts', "import { sql } from 'kysely'"],
  ['only-the-data-layer-knows-the-driver', 'core/services/query.ts', "import type { Kysely } from 'kysely'"],
  ['only-the-data-layer-knows-the-driver', 'cli/query.ts', "import type Database from 'better-sqlite3'"],
  ['writers-decide-looks-only', 'core/documents/writers/pdf.ts', "import '../compose/plan.ts'"],
  [
    'writers-decide-looks-only',
    'core/documents/writers/pdf.ts',
    "import type {} from '../../repositories/account-repository.ts'",
  ],
  ['writers-decide-looks-only', 'core/documents/writers/pdf.ts', "import '../../services/save-account.ts'"],
  ['writers-decide-looks-only', 'core/documents/writers/pdf.ts', "import '../../database/open.ts'"],
  ['preload-is-thin', 'electron/preload/more.ts', "import '../main/index.ts'"],
  ['preload-is-thin', 'electron/preload/more.ts', "import type {} from '../../core/app/create-app-core.ts'"],
  ['preload-is-thin', 'electron/preload/more.ts', "import '../../renderer/ui/Card.tsx'"],
  ['preload-is-thin', 'electron/preload/more.ts', "import { z } from 'zod'"],
  ['preload-is-thin', 'electron/preload/more.ts', "import '../../shared/domain/account.ts'"],
  [
    'preload-takes-types-of-the-contract',
    'electron/preload/more.ts',
    "import { inputs } from '../../shared/contract/methods.ts'",
  ],
  ['bridge-carries-no-schema', 'shared/contract/bridge.ts', "import { inputs } from './methods.ts'"],
  ['shells-stay-apart', 'cli/host.ts', "import '../browser-host/main.ts'"],
  ['shells-stay-apart', 'browser-host/cli.ts', "import '../cli/main.ts'"],
  ['shells-stay-apart', 'electron/main/cli.ts', "import '../../cli/main.ts'"],
  ['shells-stay-apart', 'electron/main/view.ts', "import '../../renderer/ui/Card.tsx'"],
  ['no-electron-outside-its-shell', 'cli/window.ts', "import { app } from 'electron'"],
  ['screen-knows-the-contract-only', 'renderer/ui/core.ts', "import '../../core/app/create-app-core.ts'"],
  ['screen-knows-the-contract-only', 'renderer/ui/shell.ts', "import '../../electron/preload/index.ts'"],
  ['screen-knows-the-contract-only', 'renderer/ui/word.ts', "import { Document } from 'docx'"],
  ['screen-knows-the-contract-only', 'renderer/ui/pdf.ts', "import { jsPDF } from 'jspdf'"],
  ['screen-without-node', 'renderer/ui/file.ts', "import { readFileSync } from 'node:fs'"],
  ['features-stay-apart', 'renderer/features/swot/use.ts', "import '../plan/PlanPage.tsx'"],
  ['features-stay-apart', 'renderer/features/plan/use.ts', "import '../../app/App.tsx'"],
  [
    'entities-below-features',
    'renderer/entities/contact/use.ts',
    "import '../../features/plan/PlanPage.tsx'",
  ],
  ['entities-below-features', 'renderer/entities/contact/use.ts', "import '../../app/App.tsx'"],
  ['ui-and-api-at-the-bottom', 'renderer/ui/use.ts', "import '../features/plan/PlanPage.tsx'"],
  ['ui-and-api-at-the-bottom', 'renderer/api/use.ts', "import '../entities/contact/Picker.tsx'"],
]

/** The other half of the cycle; the file is harmless by itself. */
const right: Files = { 'core/app/right.ts': "import './left.ts'\n" }

async function brokenRules(files: Files): Promise<ReadonlySet<string>> {
  const folder = makeSmallProject(files)
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))]
  const { output } = await cruise(
    folders.filter((name) => name !== 'tests' && name !== 'tsconfig.json'),
    { ...rules.options, baseDir: folder, ruleSet: { forbidden: rules.forbidden }, validate: true },
    rules.options.enhancedResolveOptions,
  )
  if (typeof output === 'string') throw new Error(output)
  return new Set(output.summary.violations.map((violation) => violation.rule.name))
}

test('a project with allowed imports only breaks no rule', async () => {
  expect([...(await brokenRules(clean))]).toEqual([])
})

describe('a planted import is caught by', () => {
  test.each(violations)('%s: %s with %s', async (rule, file, imports) => {
    const planted = { ...clean, ...(rule === 'no-cycles' ? right : {}), [file]: `${imports}\n` }
    expect([...(await brokenRules(planted))]).toContain(rule)
  })
})

test('every rule has a planted violation', () => {
  const planted = new Set(violations.map(([rule]) => rule))
  expect(rules.forbidden.map((rule) => rule.name).filter((name) => !planted.has(name ?? ''))).toEqual([])
})
