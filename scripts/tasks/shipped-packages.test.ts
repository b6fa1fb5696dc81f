import { expect, test } from 'vitest'
import { packageOf, shippedPackages } from './shipped-packages.ts'
import { overviewOf } from './third-party-notices.ts'

test.each([
  ['zod', 'zod'],
  ['kysely/migration', 'kysely'],
  ['@mantine/core/styles.css', '@mantine/core'],
  ['node:fs', null],
  ['fs', null],
])('%s belongs to %s', (imported, name) => {
  expect(packageOf(imported)).toBe(name)
})

test('what production code imports is shipped, with what that depends on, and nothing else', () => {
  const names = shippedPackages().map((one) => one.name)
  expect(names).toEqual(expect.arrayContaining(['zod', 'i18next', '@expo-google-fonts/noto-sans-sc']))
  expect(
    names.filter((name) => ['vitest', 'eslint', 'typescript', 'electron-builder'].includes(name)),
  ).toEqual([])
  expect(new Set(names).size).toBeGreaterThan(5)
})

test('the overview names version, licence and holder', () => {
  const licenceText = 'MIT\n\nCopyright (c) 2020 Ann | Ltd\n\nPermission …'
  expect(overviewOf([{ name: 'left', version: '1.2.3', licence: 'MIT', licenceText }])).toContain(
    '| left | 1.2.3 | MIT | Copyright (c) 2020 Ann  Ltd |',
  )
})
