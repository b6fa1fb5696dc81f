import { createSocket } from 'node:dgram'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import tls from 'node:tls'
import { expect, test } from 'vitest'

/** Set aside for documentation: nothing answers there, and no name server knows the name. */
const elsewhere = '192.0.2.1'
const elsewhereByName = 'host.invalid'

test('[F9] the guard refuses every way out of this machine', async () => {
  expect(() => net.connect(9, elsewhere)).toThrow('F9')
  expect(() => net.connect({ port: 9, host: elsewhereByName })).toThrow('F9')
  expect(() => tls.connect({ port: 9, host: elsewhere })).toThrow('F9')
  expect(() => http.get(`http://${elsewhereByName}/`)).toThrow('F9')
  await expect(fetch(`http://${elsewhere}/`)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('F9') as string },
  })
  const socket = createSocket('udp4')
  expect(() => socket.send('hello', 9, elsewhere)).toThrow('F9')
  socket.close()
})

test('[F9] the guard lets this machine talk to itself', async () => {
  const server = http.createServer((_request, response) => response.end('here'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with that port.
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect(await answer.text()).toBe('here')
  await new Promise((resolve) => server.close(resolve))
})
