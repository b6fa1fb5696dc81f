import type { Page } from '@playwright/test'
import type { Method, Output, RawInput } from '../../../shared/contract/methods.ts'

/** Calls the core through the host with the page's own session, as another window of the same user would. */
export async function callCore<M extends Method>(
  page: Page,
  method: M,
  input: RawInput<M>,
): Promise<Output<M>> {
  const answer: unknown = await page.evaluate(
    async ([name, body]) => {
      const token = window.sessionStorage.getItem('keyplan.session') ?? ''
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      })
      return (await response.json()) as unknown
    },
    [method, JSON.stringify(input)] as const,
  )
  const reply = answer as { ok: boolean; value: Output<M> }
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(answer)}`)
  return reply.value
}

/** Waits until the session of the page is there. */
export const whenReady = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1 }).first().waitFor()

/** The first record of a kind in the sample. */
export async function firstId(
  page: Page,
  kind: 'account' | 'analysis' | 'plan' | 'proposal',
): Promise<string> {
  const [first] = await callCore(page, `${kind}.list`, {})
  if (first === undefined) throw new Error(`the sample has no ${kind}`)
  return first.id
}

/** Goes to an address inside the application. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
}
