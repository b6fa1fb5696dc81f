/** Makes the type check point at every place that has to learn a new kind (A7). */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
