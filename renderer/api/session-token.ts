import { z } from 'zod'

const storageKey = 'keyplan.session'
const channelName = 'keyplan.session'
const waitForOtherTabMs = 300

const tokenAnswer = z.object({ token: z.string().min(1) })
const tabMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask') }),
  z.object({ kind: z.literal('token'), token: z.string().min(1) }),
])

/** Takes the one-time code out of the address, before the router or the history can see it (T5). */
export function takeLaunchCode(): string | null {
  const found = /^#launch=([A-Za-z0-9_-]+)$/.exec(window.location.hash)
  if (found === null) return null
  window.history.replaceState(null, '', `${window.location.pathname}#/`)
  return found[1] ?? null
}

async function exchange(code: string): Promise<string | null> {
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    })
    if (!response.ok) return null
    const answer = tokenAnswer.safeParse(await response.json())
    return answer.success ? answer.data.token : null
  } catch {
    return null
  }
}

function askOtherTabs(): Promise<string | null> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName)
    const finish = (token: string | null): void => {
      clearTimeout(timer)
      channel.close()
      resolve(token)
    }
    const timer = setTimeout(() => {
      finish(null)
    }, waitForOtherTabMs)
    channel.onmessage = (event: MessageEvent<unknown>) => {
      const message = tabMessage.safeParse(event.data)
      if (message.success && message.data.kind === 'token') finish(message.data.token)
    }
    channel.postMessage({ kind: 'ask' })
  })
}

/** Lets further tabs of the same browser in; kept open as long as this tab lives. */
function answerOtherTabs(token: string): void {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const message = tabMessage.safeParse(event.data)
    if (message.success && message.data.kind === 'ask') channel.postMessage({ kind: 'token', token })
  }
}

/**
 * The session this tab works in: a fresh launch code wins, then what this tab already had, then what another tab
 * hands over. Null means the user needs a new link.
 */
export async function findSessionToken(): Promise<string | null> {
  const code = takeLaunchCode()
  const token =
    (code === null ? null : await exchange(code)) ??
    window.sessionStorage.getItem(storageKey) ??
    (await askOtherTabs())
  if (token === null) return null
  window.sessionStorage.setItem(storageKey, token)
  answerOtherTabs(token)
  return token
}

export function forgetSessionToken(): void {
  window.sessionStorage.removeItem(storageKey)
}
