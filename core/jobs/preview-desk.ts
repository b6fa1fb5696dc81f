import { createHash } from 'node:crypto'
import type { DocumentImage, DocumentModel } from '../../shared/document-model/document-model.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { LayoutContent } from './layout-request.ts'
import type { LaidOutPages, LayoutThread } from './layout-thread.ts'

/** Lays out pages for previews beside the main thread, never the same content twice in a row (A3, A5). */
export interface PreviewDesk {
  /**
   * Pages of a document. `subject` names the document and its language: a newer request for it ends the layout of
   * an older one, and whoever still waits for that gets the newer pages.
   */
  layOut(subject: string, model: DocumentModel, images: readonly DocumentImage[]): Promise<LaidOutPages>
  close(): Promise<void>
}

/** Pages kept for asking again; the last answer stays however long it is. */
const mostPagesKept = 800

interface Wish {
  key: string
  content: string
  readonly answer: PromiseWithResolvers<LaidOutPages>
}

/** A desk over one thread; documents take turns in it. */
export function createPreviewDesk(thread: LayoutThread): PreviewDesk {
  const kept = new Map<string, LaidOutPages>()
  const wishes = new Map<string, Wish>()
  let inWork: Wish | null = null
  let isWorking = false
  let isClosed = false

  const keep = (key: string, answer: LaidOutPages): void => {
    kept.delete(key)
    kept.set(key, answer)
    let pages = [...kept.values()].reduce((sum, each) => sum + each.pages.length, 0)
    for (const [oldest, { pages: gone }] of kept) {
      if (pages <= mostPagesKept || oldest === key) return
      kept.delete(oldest)
      pages -= gone.length
    }
  }
  const grant = (subject: string, key: string, answer: LaidOutPages): void => {
    keep(key, answer)
    wishes.get(subject)?.answer.resolve(answer)
    wishes.delete(subject)
  }
  const workOff = async (): Promise<void> => {
    isWorking = true
    for (let next = firstOf(wishes); next !== null; next = firstOf(wishes)) {
      const [subject, wish] = next
      const { key, content } = wish
      inWork = wish
      const isStillWished = (): boolean => wishes.get(subject) === wish && wish.key === key
      try {
        const answer = await thread.layOut(content)
        if (isStillWished()) grant(subject, key, answer)
      } catch (error) {
        // One that was given up is asked for again with its newer content, or has been answered meanwhile.
        if (!isStillWished()) continue
        wishes.delete(subject)
        wish.answer.reject(error)
      } finally {
        inWork = null
      }
    }
    isWorking = false
  }
  const wishFor = (subject: string, key: string, content: string): Promise<LaidOutPages> => {
    const known = wishes.get(subject)
    if (known !== undefined) {
      if (known.key === key) return known.answer.promise
      known.key = key
      known.content = content
      if (known === inWork) thread.giveUp()
      return known.answer.promise
    }
    const wish: Wish = { key, content, answer: Promise.withResolvers() }
    wishes.set(subject, wish)
    if (!isWorking) void workOff()
    return wish.answer.promise
  }

  return {
    layOut: (subject, model, images) => {
      if (isClosed) return Promise.reject(new AppFailure('cancelled'))
      const content = contentOf(model, images)
      const key = createHash('sha256').update(content).digest('hex')
      const found = kept.get(key)
      if (found === undefined) return wishFor(subject, key, content)
      if (wishes.get(subject) === inWork) thread.giveUp()
      grant(subject, key, found)
      return Promise.resolve(found)
    },
    close: async () => {
      isClosed = true
      for (const { answer } of wishes.values()) answer.reject(new AppFailure('cancelled'))
      wishes.clear()
      await thread.close()
    },
  }
}

const firstOf = <T>(map: ReadonlyMap<string, T>): readonly [string, T] | null => {
  const [first] = map
  return first ?? null
}

function contentOf(model: DocumentModel, images: readonly DocumentImage[]): string {
  const content: LayoutContent = {
    model,
    images: images.map(({ id, widthPx, heightPx }) => ({ id, widthPx, heightPx })),
  }
  return JSON.stringify(content)
}
