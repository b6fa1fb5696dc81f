// Who may import whom (docs/architecture.md). tests/rules plants a violation of every rule here and proves that it is caught.

const tests = '\\.test\\.tsx?$|^tests/'
const production = '^(shared|core|electron|browser-host|cli|renderer)/'
const packages = '(^|/)node_modules/'

/** Paths in node_modules, the types of a package included. */
const packageNamed = (...names) => {
  const list = names.map((name) => name.replace(/[/.]/g, '\\$&')).join('|')
  return '(^|/)node_modules/(@types/)?(' + list + ')(/|$)'
}

const drivers = packageNamed('kysely', 'better-sqlite3')
const screen = packageNamed('react', 'react-dom', 'react-router', '@mantine', '@tanstack', '@tiptap')
const bridge = '^shared/contract/bridge\\.ts$'
const shells = '^(electron|browser-host|cli)/'

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'no-cycles',
    comment: 'Files that import each other are one file that nobody can read in parts.',
    severity: 'error',
    from: { path: production + '|^scripts/', pathNot: tests },
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    comment: 'Every import leads somewhere.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(virtual:|electron$)' },
  },
  {
    name: 'no-tests-in-production',
    comment: 'Production code knows no tests.',
    severity: 'error',
    from: { path: production + '|^scripts/', pathNot: tests },
    to: { path: tests },
  },
  {
    name: 'shared-stands-alone',
    comment: 'shared/ runs anywhere: it imports itself and the packages listed by name.',
    severity: 'error',
    from: { path: '^shared/', pathNot: tests },
    to: {
      pathNot: ['^shared/', packageNamed('zod', 'i18next', 'decimal.js', 'pinyin-pro')],
    },
  },
  {
    name: 'core-without-shells-and-screens',
    comment: 'The core starts and is tested without a shell and without a screen.',
    severity: 'error',
    from: { path: '^core/', pathNot: tests },
    to: { path: ['^renderer/', shells, screen, packageNamed('electron')] },
  },
  {
    name: 'core-imports-core-and-shared',
    comment: 'Of our own folders the core knows itself and shared/.',
    severity: 'error',
    from: { path: '^core/', pathNot: tests },
    to: { pathNot: ['^(core|shared)/', packages], dependencyTypesNot: ['core'] },
  },
  {
    name: 'migrations-are-frozen',
    comment: 'A migration must mean the same in five years, so it may not lean on code that goes on living.',
    severity: 'error',
    from: { path: '^core/database/migrations/\\d{4}-', pathNot: tests },
    to: { pathNot: ['^core/database/migrations/migration\\.ts$', packageNamed('kysely')] },
  },
  {
    name: 'only-the-data-layer-knows-the-driver',
    comment: 'SQL and the driver, types included, stay in core/database and core/repositories.',
    severity: 'error',
    from: { path: production, pathNot: ['^core/(database|repositories)/', tests] },
    to: { path: drivers },
  },
  {
    name: 'writers-decide-looks-only',
    comment: 'A writer sees the document model, pictures and layout: no domain data, no database.',
    severity: 'error',
    from: { path: '^core/documents/writers/', pathNot: tests },
    to: { path: '^core/(documents/compose|repositories|services|database|app|exchange|jobs)/' },
  },
  {
    name: 'preload-is-thin',
    comment: 'The preload runs inside the page: electron and types of the contract, nothing else.',
    severity: 'error',
    from: { path: '^electron/preload/', pathNot: tests },
    to: { pathNot: ['^electron/preload/', '^shared/contract/', packageNamed('electron'), '^electron$'] },
  },
  {
    name: 'preload-takes-types-of-the-contract',
    comment: 'Methods carry schemas; only the names of the channels are more than types.',
    severity: 'error',
    from: { path: '^electron/preload/', pathNot: tests },
    to: { path: '^shared/contract/', pathNot: bridge, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'bridge-carries-no-schema',
    comment: 'What the preload loads imports types only, which keeps zod out of its graph.',
    severity: 'error',
    from: { path: bridge },
    to: { dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'shells-stay-apart',
    comment: 'Each shell stands on the core; none knows another or the sources of the screen.',
    severity: 'error',
    from: { path: '^(electron/main|browser-host|cli)/', pathNot: tests },
    to: { path: [shells, '^renderer/'], pathNot: '^$1/' },
  },
  {
    name: 'no-electron-outside-its-shell',
    comment: 'Only electron/ may import electron.',
    severity: 'error',
    from: { path: '^(browser-host|cli|core|shared|renderer)/', pathNot: tests },
    to: { path: [packageNamed('electron'), '^electron$'] },
  },
  {
    name: 'screen-knows-the-contract-only',
    comment: 'The renderer never sees core, shells, Node or the document libraries.',
    severity: 'error',
    from: { path: '^renderer/', pathNot: [tests, '^renderer/vite\\.config\\.ts$'] },
    to: {
      path: [
        '^(core|tests|scripts)/',
        shells,
        packageNamed('docx', 'jspdf', 'kysely', 'better-sqlite3', 'electron'),
      ],
    },
  },
  {
    name: 'screen-without-node',
    comment: 'The renderer runs in a page, where Node does not exist.',
    severity: 'error',
    from: { path: '^renderer/', pathNot: [tests, '^renderer/vite\\.config\\.ts$'] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'features-stay-apart',
    comment: 'A feature uses entities, ui, api and shared; what two features need moves to entities or ui.',
    severity: 'error',
    from: { path: '^renderer/features/([^/]+)/', pathNot: tests },
    to: { path: '^renderer/(features|app)/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'entities-below-features',
    comment: 'Entities know domain words, not the features that use them.',
    severity: 'error',
    from: { path: '^renderer/entities/', pathNot: tests },
    to: { path: '^renderer/(features|app)/' },
  },
  {
    name: 'ui-and-api-at-the-bottom',
    comment: 'Presentational parts know no feature words; the way to the core knows no screen.',
    severity: 'error',
    from: { path: '^renderer/(ui|api)/', pathNot: tests },
    to: { path: '^renderer/(features|entities|app)/' },
  },
]

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|coverage|docs|test-results|playwright-report|\\.cache)/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    parser: 'tsc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
