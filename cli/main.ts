import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

// Reading the sources is a third of a short command. Node keeps what it compiled in the folder for temporary files
// and does without where it cannot.
enableCompileCache()
// Only now, because imports at the top would be compiled before the cache is on.
const [{ z }, { processTerminal }, { runCli }] = await Promise.all([
  import('zod'),
  import('./terminal.ts'),
  import('./run-cli.ts'),
])

const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const { version } = z.object({ version: z.string() }).parse(manifest)

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  platform: process.platform,
  cwd: process.cwd(),
  version,
  terminal: processTerminal(),
})
