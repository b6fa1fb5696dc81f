/** Makes anything the application touches that the stub does not implement fail loudly, with its name. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver): unknown {
      if (Reflect.has(object, key) || typeof key === 'symbol' || key === 'then' || key === 'toJSON')
        return Reflect.get(object, key, receiver)
      throw new Error(`electron stub: ${name}.${key} is not implemented`)
    },
  })
}

/** An event whose default a listener may prevent. */
export function preventable(): { defaultPrevented: boolean; preventDefault: () => void } {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}
