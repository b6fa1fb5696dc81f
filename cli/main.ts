import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { processTerminal } from './terminal.ts'
import { runCli } from './run-cli.ts'

const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const { version } = z.object({ version: z.string() }).parse(manifest)

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  platform: process.platform,
  cwd: process.cwd(),
  version,
  terminal: processTerminal(),
})
