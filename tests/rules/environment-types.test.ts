import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inProject, toolScript } from '../../scripts/tasks/project.ts'
import { makeSmallProject, type Files } from './small-project.ts'

const configurations: Files = Object.fromEntries(
  readdirSync(inProject('tsconfig')).map((name) => [
    `tsconfig/${name}`,
    readFileSync(inProject('tsconfig', name), 'utf8'),
  ]),
)

/** The error codes of a file, checked as part of an environment. */
function errorsOf(environment: string, file: string, content: string): readonly string[] {
  const folder = makeSmallProject({
    ...configurations,
    'package.json': '{ "type": "module" }',
    [file]: `${content}\n`,
  })
  const project = `${folder}/tsconfig/${environment}.json`
  const { stdout } = spawnSync(process.execPath, [toolScript('tsc'), '-p', project], { encoding: 'utf8' })
  return [...stdout.matchAll(/error (TS\d+)/g)].map((match) => match[1] ?? '')
}

/** "Cannot find name", with and without a hint which types to install. */
const unknownName = /^TS(2304|2580|2584|2591)$/
const unknownModule = /^TS(2307|2591)$/
const notErasable = 'TS1294'

describe('a global of another environment is refused', () => {
  test.each([
    ['shared', 'shared/domain/planted.ts', 'export const value = document.title'],
    ['shared', 'shared/domain/planted.ts', 'export const value = window.innerWidth'],
    ['shared', 'shared/domain/planted.ts', 'export const value = process.env'],
    ['shared', 'shared/domain/planted.ts', "export const value = Buffer.from('')"],
    ['shared', 'shared/domain/planted.ts', 'export const value = () => setTimeout(() => 1, 1)'],
    ['shared', 'shared/domain/planted.ts', "export const value = () => fetch('')"],
    ['node', 'core/services/planted.ts', 'export const value = document.title'],
    ['node', 'cli/planted.ts', 'export const value = window.innerWidth'],
    [
      'node',
      'browser-host/planted.ts',
      'export const value = localStorage.length.toFixed() + document.title',
    ],
    ['electron', 'electron/main/planted.ts', 'export const value = document.title'],
    ['renderer', 'renderer/ui/planted.ts', 'export const value = process.env'],
    ['renderer', 'renderer/ui/planted.ts', "export const value = Buffer.from('')"],
    ['renderer', 'renderer/ui/planted.ts', "export const value = require('fs')"],
  ])('%s: %s with %s', (environment, file, content) => {
    expect(errorsOf(environment, file, content)).toContainEqual(expect.stringMatching(unknownName))
  })
})

test('Node itself is refused in shared', () => {
  const planted = "import { readFileSync } from 'node:fs'\nexport const value = readFileSync"
  expect(errorsOf('shared', 'shared/domain/planted.ts', planted)).toContainEqual(
    expect.stringMatching(unknownModule),
  )
})

describe('syntax that Node cannot run from source is refused', () => {
  test.each([
    ['an enum', 'export enum Kind { one }'],
    ['a namespace', 'export namespace kinds { export const one = 1 }'],
    ['a parameter property', 'export class Kind { constructor(readonly name: string) {} }'],
  ])('%s', (_, content) => {
    expect(errorsOf('node', 'core/services/planted.ts', content)).toContain(notErasable)
  })
})

describe('what belongs to an environment is accepted', () => {
  test.each([
    ['shared', 'shared/domain/kept.ts', 'export const value = 1n + BigInt(2)'],
    ['node', 'core/services/kept.ts', 'export const value = process.env'],
    ['electron', 'electron/main/kept.ts', 'export const value = process.versions'],
    ['renderer', 'renderer/ui/kept.ts', 'export const value = document.title'],
  ])('%s: %s with %s', (environment, file, content) => {
    expect(errorsOf(environment, file, content)).toEqual([])
  })
})
