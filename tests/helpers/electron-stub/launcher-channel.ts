/** Talks to the test process, which owns Chromium, over child-process IPC with structured clones. */
type Data = Readonly<Record<string, unknown>>
interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (cause: Error) => void
}
type Handler = (data: Data) => unknown

let sequence = 0
const waiting = new Map<number, Waiting>()
const handlers = new Map<string, Handler>()

const post = (message: Data): void => {
  if (process.connected) process.send?.(message)
}

/** Asks the launcher to do something with a page and waits for its answer. */
export function ask(op: string, data: Data): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const id = ++sequence
    waiting.set(id, { resolve, reject })
    post({ id, op, ...data })
  })
}

/** Tells the launcher something without waiting. */
export function tell(op: string, data: Data): void {
  post({ op, ...data })
}

/** Answers one kind of request of the launcher. */
export function serve(op: string, handler: Handler): void {
  handlers.set(op, handler)
}

const describe = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)

process.on('message', (message: Data) => {
  const reply = message['reply']
  if (typeof reply === 'number') {
    const one = waiting.get(reply)
    waiting.delete(reply)
    if (message['error'] === undefined) one?.resolve(message['value'])
    else one?.reject(new Error(describe(message['error'])))
    return
  }
  const id = message['id']
  const handler = handlers.get(String(message['op']))
  void (async () => {
    try {
      if (handler === undefined) throw new Error(`electron stub: unknown request ${String(message['op'])}`)
      post({ reply: id, value: await handler(message) })
    } catch (cause) {
      post({ reply: id, error: describe(cause) })
    }
  })()
})
process.on('disconnect', () => process.exit(0))
