import type { HandedFile } from '../../shared/contract/file-handle.ts'
import type { ShellCapabilities } from '../../shared/contract/shell.ts'
import { CallFailure } from './call.ts'
import { type HostRequests, readReply, transportFailure } from './http-request.ts'

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes]))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after the click returned.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
}

/** What a browser can do for the screen: uploads, downloads and nothing of the machine beyond. */
export function createBrowserShell(requests: HostRequests): ShellCapabilities {
  const fetchFile = async (handle: string): Promise<Response> => {
    const response = await requests.post(`/files/${handle}`, { body: '{}' })
    if (response === null) throw new CallFailure(transportFailure('no-answer'))
    if (!response.ok)
      throw new CallFailure({ code: 'file.unreadable', params: {}, id: `http-${String(response.status)}` })
    return response
  }
  return {
    kind: 'browser',
    canReveal: false,
    canSwitchWorkspace: false,
    async receiveFile(file) {
      const response = await requests.post('/files', {
        headers: {
          'content-type': 'application/octet-stream',
          'x-file-name': encodeURIComponent(file.name),
          'x-media-type': file.mediaType,
        },
        // A view over shared memory cannot be sent; a copy always can.
        body: new Uint8Array(file.bytes),
      })
      const reply = await readReply<HandedFile>(response)
      if (!reply.ok) throw new CallFailure(reply.error)
      return reply.value.handle
    },
    async saveFile(handle) {
      const response = await fetchFile(handle)
      const name = decodeURIComponent(response.headers.get('x-file-name') ?? '')
      download(name, await response.bytes())
      return { saved: true, name, savedId: null }
    },
    async readFile(handle) {
      return (await fetchFile(handle)).bytes()
    },
    openSaved: () => Promise.resolve(),
    revealSaved: () => Promise.resolve(),
    openExternal(url) {
      if (!/^(https:\/\/|mailto:)/u.test(url)) throw new Error('not an address to leave by')
      window.open(url, '_blank', 'noopener,noreferrer')
      return Promise.resolve()
    },
  }
}
