import { connect } from 'node:net'

export interface RawAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  readonly raw: string
}

/** Sends bytes as they are and reads until the server closes: what a hostile client can do and `fetch` cannot. */
export function sendRaw(port: number, text: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    const finish = (): void => {
      const raw = Buffer.concat(chunks).toString('utf8')
      const [head = '', ...rest] = raw.split('\r\n\r\n')
      const [statusLine = '', ...lines] = head.split('\r\n')
      resolve({
        status: Number(statusLine.split(' ')[1] ?? 0),
        headers: new Map(
          lines.map((line) => [
            line.slice(0, line.indexOf(':')).toLowerCase(),
            line.slice(line.indexOf(':') + 1).trim(),
          ]),
        ),
        body: rest.join('\r\n\r\n'),
        raw,
      })
    }
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', finish)
    socket.on('error', (cause) => {
      if (chunks.length > 0) finish()
      else reject(cause)
    })
  })
}

/** A request as text, closed after one answer. A header given as null is left out. */
export function requestText(
  method: string,
  path: string,
  headers: Readonly<Record<string, string | null>>,
  body = '',
): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  )
  const length = body === '' ? [] : [`content-length: ${String(Buffer.byteLength(body))}`]
  return [`${method} ${path} HTTP/1.1`, ...lines, ...length, 'connection: close', '', body].join('\r\n')
}
