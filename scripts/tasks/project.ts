import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** Folder of the project, without a slash at the end. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** A file or folder of the project. */
export const inProject = (...parts: readonly string[]): string => join(projectFolder, ...parts)

const programs = {
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript7/bin/tsc',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  vite: 'vite/bin/vite.js',
  electronVite: 'electron-vite/bin/electron-vite.js',
  electronBuilder: 'electron-builder/cli.js',
} as const

/** A tool that came with the packages. */
export type ToolName = keyof typeof programs

/** The script of a tool, called by path: `.bin` differs between npm versions and platforms. */
export const toolScript = (tool: ToolName): string => inProject('node_modules', ...programs[tool].split('/'))
