import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { inProject } from './project.ts'
import { runTool } from './run-node.ts'
import { shippedPackages, type ShippedPackage } from './shipped-packages.ts'

const overview = inProject('docs', 'third-party-notices.md')
const fullTexts = inProject('out', 'third-party-licences.txt')

function copyrightOf({ licenceText }: ShippedPackage): string {
  const line = licenceText?.split('\n').find((text) => /^\W*copyright\b.*\d{4}/i.test(text))
  return (line ?? '').replaceAll('|', '').trim()
}

/** The overview people read, as Markdown. */
export function overviewOf(packages: readonly ShippedPackage[]): string {
  const rows = packages.map(
    (one) => `| ${one.name} | ${one.version} | ${one.licence} | ${copyrightOf(one)} |`,
  )
  return [
    '# Third-party notices',
    '',
    'Packages that reach the user inside Keyplan. Written by `npm run task notices`; the full licence texts go',
    'into `third-party-licences.txt` of every package that `npm run package` makes. Electron brings the licences',
    'of Chromium and Node in a file of its own.',
    '',
    '| Package | Version | Licence | Copyright |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** Writes the full texts for a package. */
export async function writeLicenceTexts(): Promise<void> {
  const parts = shippedPackages().map((one) =>
    [`${one.name} ${one.version} (${one.licence})`, '', one.licenceText ?? '', '', '-'.repeat(78)].join('\n'),
  )
  await mkdir(dirname(fullTexts), { recursive: true })
  await writeFile(fullTexts, parts.join('\n'))
}

/** Writes `docs/third-party-notices.md`. */
export async function writeNotices(): Promise<number> {
  await mkdir(dirname(overview), { recursive: true })
  await writeFile(overview, overviewOf(shippedPackages()))
  return runTool('prettier', ['--log-level=warn', '--write', overview])
}
