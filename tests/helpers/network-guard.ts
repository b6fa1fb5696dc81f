import dgram from 'node:dgram'
import net from 'node:net'
import { networkInterfaces } from 'node:os'

/**
 * Makes every attempt to leave this machine an error that names the address (F9). Loaded into each test process,
 * and by `--import` into the processes tests start. Asking a name server counts as leaving, so host names other
 * than `localhost` are refused before they are looked up.
 */
const atHome = /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/

/** The machine's own addresses lead back to it; the host's tests knock there and must find nobody. */
const own = new Set(
  Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map(({ address }) => address)),
)

function assertAtHome(address: string): void {
  if (!atHome.test(address) && !own.has(address))
    throw new Error(`F9: a connection to ${address} was attempted`)
}

/** The host in the arguments of `connect`, in any of the shapes Node takes; local sockets have none. */
function hostIn(args: readonly unknown[]): string {
  const [first, second] = args
  // Node calls itself with its arguments already put into one list.
  if (Array.isArray(first)) return hostIn(first)
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && typeof first.path === 'string') return 'localhost'
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost'
  }
  return typeof second === 'string' ? second : 'localhost'
}

const connect = net.Socket.prototype.connect
Object.defineProperty(net.Socket.prototype, 'connect', {
  configurable: true,
  writable: true,
  value(this: net.Socket, ...args: unknown[]): unknown {
    assertAtHome(hostIn(args))
    return Reflect.apply(connect, this, args)
  },
})

const send = dgram.Socket.prototype.send
Object.defineProperty(dgram.Socket.prototype, 'send', {
  configurable: true,
  writable: true,
  value(this: dgram.Socket, ...args: unknown[]): unknown {
    const address = args.find((value): value is string => typeof value === 'string' && value !== args[0])
    assertAtHome(address ?? 'localhost')
    return Reflect.apply(send, this, args)
  },
})
