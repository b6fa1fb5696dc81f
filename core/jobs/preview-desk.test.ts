import { describe, expect, test } from 'vitest'
import type { DocumentModel } from '../../shared/document-model/document-model.ts'
import { calendarDateSchema } from '../../shared/domain/calendar-date.ts'
import type { LaidOutPages, LayoutThread } from './layout-thread.ts'
import { createPreviewDesk, type PreviewDesk } from './preview-desk.ts'

/** A thread whose layouts end when the test says so. */
interface HeldThread {
  readonly desk: PreviewDesk
  /** Titles of the documents the thread was given, in order. */
  readonly given: readonly string[]
  readonly finish: () => Promise<void>
  readonly crash: () => Promise<void>
}

function held(pagesEach = 1): HeldThread {
  const given: string[] = []
  let current: PromiseWithResolvers<LaidOutPages> | null = null
  const thread: LayoutThread = {
    layOut: (content) => {
      const { model } = JSON.parse(content) as { readonly model: DocumentModel }
      given.push(model.title)
      current = Promise.withResolvers()
      return current.promise
    },
    giveUp: () => current?.reject(new Error('given up')),
    close: () => Promise.resolve(),
  }
  const afterwards = () => new Promise<void>((resolve) => setImmediate(resolve))
  const blank = { widthPt: 1, heightPt: 1, marks: [], areas: [] }
  return {
    desk: createPreviewDesk(thread),
    given,
    finish: () => {
      current?.resolve({
        pages: Array.from({ length: pagesEach }, () => blank),
        missingCharacters: [given.at(-1) ?? ''],
      })
      return afterwards()
    },
    crash: () => {
      current?.reject(new Error('out of memory'))
      return afterwards()
    },
  }
}

function model(title: string): DocumentModel {
  return {
    kind: 'plan',
    language: 'en',
    title,
    author: '',
    date: calendarDateSchema.parse('2026-03-01'),
    look: { primaryColour: '#000000', accentColour: '#000000', numbering: 'decimal' },
    cover: null,
    hasContents: false,
    words: { contents: '', pageOfPages: '', continued: '', assumed: '', confirmed: '' },
    runningHead: { left: '', right: '' },
    runningFoot: { left: '' },
    parts: [],
    imageIds: [],
  }
}
const titleOf = async (answer: Promise<LaidOutPages>): Promise<string | undefined> =>
  (await answer).missingCharacters[0]

describe('the preview desk', () => {
  test('lays the same content out once, however often and for whomever it is asked', async () => {
    const { desk, given, finish } = held()
    const together = [desk.layOut('a', model('one'), []), desk.layOut('a', model('one'), [])]
    await finish()
    const answers = await Promise.all([
      ...together,
      desk.layOut('a', model('one'), []),
      desk.layOut('b', model('one'), []),
    ])
    expect(new Set(answers).size).toBe(1)
    expect(given).toEqual(['one'])
  })

  test('gives up the older of two requests for a document and answers both with the newer', async () => {
    const { desk, given, finish } = held()
    const older = desk.layOut('a', model('old'), [])
    const newer = desk.layOut('a', model('new'), [])
    await new Promise((resolve) => setImmediate(resolve))
    await finish()
    expect(await Promise.all([titleOf(older), titleOf(newer)])).toEqual(['new', 'new'])
    expect(given).toEqual(['old', 'new'])
  })

  test('does not begin what was replaced while it waited', async () => {
    const { desk, given, finish } = held()
    const first = desk.layOut('a', model('first'), [])
    const waiting = desk.layOut('b', model('old'), [])
    const newer = desk.layOut('b', model('new'), [])
    await finish()
    await finish()
    expect(await Promise.all([titleOf(first), titleOf(waiting), titleOf(newer)])).toEqual([
      'first',
      'new',
      'new',
    ])
    expect(given).toEqual(['first', 'new'])
  })

  test('an edit taken back is answered at once, also to who asked for the edit', async () => {
    const { desk, given, finish } = held()
    const before = desk.layOut('a', model('before'), [])
    await finish()
    const edited = desk.layOut('a', model('edited'), [])
    expect(await titleOf(desk.layOut('a', model('before'), []))).toBe('before')
    expect(await edited).toBe(await before)
    expect(given).toEqual(['before', 'edited'])
  })

  test('a failure reaches who asked, and the next request is tried anew', async () => {
    const { desk, crash, finish } = held()
    const failing = desk.layOut('a', model('one'), [])
    const refused = expect(failing).rejects.toThrow('out of memory')
    await crash()
    await refused
    const again = desk.layOut('a', model('one'), [])
    await finish()
    expect(await titleOf(again)).toBe('one')
  })

  test('forgets the oldest pages before it keeps too many', async () => {
    const { desk, given, finish } = held(500)
    for (const title of ['one', 'two', 'one']) {
      const answer = desk.layOut('a', model(title), [])
      await finish()
      await answer
    }
    expect(given).toEqual(['one', 'two', 'one'])
  })

  test('refuses what waits when it closes, and whoever asks afterwards', async () => {
    const { desk } = held()
    const waiting = expect(desk.layOut('a', model('one'), [])).rejects.toMatchObject({ code: 'cancelled' })
    await desk.close()
    await waiting
    await expect(desk.layOut('a', model('one'), [])).rejects.toMatchObject({ code: 'cancelled' })
  })
})
