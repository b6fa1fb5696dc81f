/** Runs with the arguments after the task's name and answers with the exit code. */
export type Task = (args: readonly string[]) => Promise<number>

/** Every task by name; each is loaded only when it is asked for. */
export const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  start: async () => (await import('../start/start.ts')).start,
  build: async () => (await import('../start/build.ts')).rebuild,
  dev: async () => (await import('./develop.ts')).developInElectron,
  'dev:browser': async () => (await import('./develop.ts')).developInBrowser,
  test: async () => (await import('../testing/test.ts')).test,
  'test:long': async () => (await import('../testing/test.ts')).testLong,
  check: async () => (await import('../testing/test.ts')).check,
  lint: async () => (await import('./quality.ts')).lint,
  typecheck: async () => (await import('./quality.ts')).typecheck,
  depcruise: async () => (await import('./quality.ts')).depcruise,
  format: async () => (await import('./quality.ts')).format,
  'format:check': async () => (await import('./quality.ts')).formatCheck,
  package: async () => (await import('./package-desktop.ts')).packageDesktop,
  'db:snapshot': async () => (await import('./database.ts')).snapshot,
  'db:migration': async () => (await import('./database.ts')).newMigration,
  'bundle:schema': async () => (await import('./write-bundle-schema.ts')).bundleSchema,
  notices: async () => (await import('./third-party-notices.ts')).writeNotices,
  clean: async () => (await import('./clean.ts')).clean,
}
