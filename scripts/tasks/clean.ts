import { rm } from 'node:fs/promises'
import { inProject } from './project.ts'

const made = ['out', 'dist', 'coverage', 'test-results', 'playwright-report', '.cache', 'node_modules/.cache']

/** Takes away what builds and tests have made; packages, workspaces and sources stay. */
export async function clean(): Promise<number> {
  for (const path of made) await rm(inProject(path), { recursive: true, force: true })
  return 0
}
