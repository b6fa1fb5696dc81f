import { expect, test } from 'vitest'
import { AppFailure } from '../../../core/app/app-failure.ts'
import { checkBundle, parseBundle } from '../../../core/exchange/bundle/read-bundle.ts'
import { fullBundle } from '../../fixtures/exchange/full-bundle.ts'
import { accepted, exportText, importData, openCore } from './open-core.ts'
import { isLongRun } from '../../faults/counts.ts'
import { mutate, seededRandom } from './mutants.ts'

const timeLimitMs = isLongRun ? 1_800_000 : 120_000
const prototypes = (): string =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((each) => Reflect.ownKeys(each).map(String).join())
    .join(';')

test(
  '[F6] no mutant of a bundle crashes the check, changes a prototype or brings in an unknown key',
  { timeout: timeLimitMs },
  () => {
    const original = JSON.stringify(fullBundle())
    const before = prototypes()
    const random = seededRandom(6)
    let refused = 0
    const count = isLongRun ? 100_000 : 3_000
    for (let at = 0; at < count; at += 1) {
      const mutant = mutate(original, random)
      try {
        const bundle = checkBundle(parseBundle(new TextEncoder().encode(mutant)), new Map())
        expect(JSON.stringify(bundle)).not.toMatch(/"(__proto__|constructor|extra)":/)
      } catch (error) {
        if (!(error instanceof AppFailure))
          throw new Error(`Mutant ${at} broke the check: ${mutant}`, { cause: error })
        expect(error.code).toMatch(/^bundle\.(invalid|newer)$/)
        expect(error.issues.length > 0 || error.code === 'bundle.newer').toBe(true)
        refused += 1
      }
    }
    expect(prototypes()).toBe(before)
    expect(refused).toBeGreaterThan(count / 2)
  },
)

test('[F6] a mutant is imported whole or not at all', { timeout: timeLimitMs }, async () => {
  const { core } = await openCore()
  const original = JSON.stringify({ ...fullBundle(), ownCompany: null })
  const random = seededRandom(7)
  const count = isLongRun ? 2_000 : 60
  let state = await exportText(core, 'zh-CN')
  for (let at = 0; at < count; at += 1) {
    const ids = (text: string): string => text.replaceAll(/"(id|\w+Id)":"([^"]+)"/g, `"$1":"$2-${at}"`)
    const lists = (text: string): string =>
      text.replaceAll(/"itemIds":\[([^\]]*)\]/g, (list) =>
        list.replaceAll(/"([^"]+)"(?=[,\]])/g, `"$1-${at}"`),
      )
    const reply = await importData(core, mutate(lists(ids(original)), random))
    const now = await exportText(core, 'zh-CN')
    if (reply.ok) expect(JSON.parse(now)).not.toEqual(JSON.parse(state))
    else {
      expect(reply.error.code).not.toBe('unexpected')
      expect(now).toBe(state)
    }
    state = now
  }
  accepted(await core.call('workspace.status', {}))
})
