/* global structuredClone */
/* eslint no-unused-vars: ["error", { "args": "none" }] -- a preload expects these names around it */
// Runs at document start in the page's main world; the launcher puts the preload's source at the marked place.
;(() => {
  if (window !== window.top) return
  const call = window.__electronStub
  delete window.__electronStub
  const listeners = new Map()

  const cloned = (value) => {
    try {
      return structuredClone(value)
    } catch (cause) {
      throw new Error('An object could not be cloned.', { cause })
    }
  }

  const ipcRenderer = {
    async invoke(channel, ...args) {
      const reply = await call({ channel, args: cloned(args) })
      if (reply.error !== undefined)
        throw new Error(`Error invoking remote method '${channel}': ${reply.error}`)
      return reply.value
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      )
      return ipcRenderer
    },
  }

  // As the real bridge does: values are copied and frozen, functions wrapped, what passes through them is copied.
  const bridged = (value) => {
    if (typeof value === 'function') return (...args) => bridged(value(...args.map(bridged)))
    if (value instanceof Promise)
      return value.then(bridged, (cause) => {
        throw new Error(cause?.message ?? String(cause))
      })
    if (Array.isArray(value)) return Object.freeze(value.map(bridged))
    if (value === null || typeof value !== 'object') return value
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return cloned(value)
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bridged(one)])))
  }

  const contextBridge = {
    exposeInMainWorld(name, api) {
      if (name in window)
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`)
      Object.defineProperty(window, name, { value: bridged(api), enumerable: true })
    },
  }

  Object.defineProperty(window, '__electronStubDispatch', {
    value: (channel, args) => {
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...args)
    },
  })

  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  ;((require, module, exports) => {
    /*__PRELOAD__*/
  })(require, module, module.exports)
})()
