import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { taskCommand, withNodeFirst } from './task-command.mjs'

describe('the command line of the product', () => {
  const cli = join('/repo', 'cli', 'main.ts')
  test('runs in the folder the person stands in, also through npm', () => {
    const env = { npm_lifecycle_event: 'keyplan', INIT_CWD: '/home/ann' }
    expect(taskCommand('/repo', ['keyplan', 'list', 'plans'], { cwd: '/repo', env })).toEqual({
      args: [cli, 'list', 'plans'],
      cwd: '/home/ann',
    })
  })
  test('is not sent elsewhere by what an outer npm left behind', () => {
    const env = { npm_lifecycle_event: 'test', INIT_CWD: '/home/ann' }
    expect(taskCommand('/repo', ['keyplan'], { cwd: '/work', env }).cwd).toBe('/work')
  })
  test('gets its arguments untouched', () => {
    const { args } = taskCommand('/repo', ['keyplan', '--json', 'a b', '--'], { cwd: '/repo', env: {} })
    expect(args).toEqual([cli, '--json', 'a b', '--'])
  })
})

test('any other task goes through the task table in the project folder', () => {
  expect(taskCommand('/repo', ['start', '--browser'], { cwd: '/elsewhere', env: {} })).toEqual({
    args: [join('/repo', 'scripts', 'tasks', 'main.ts'), 'start', '--browser'],
    cwd: '/repo',
  })
})

test('programs find Node 24 first, whatever PATH is called', () => {
  expect(withNodeFirst({ PATH: '/bin' }, join('/n', 'bin', 'node'))).toEqual({
    PATH: [join('/n', 'bin'), '/bin'].join(delimiter),
  })
  expect(Object.keys(withNodeFirst({ Path: '/bin' }, '/n/bin/node'))).toEqual(['Path'])
})
