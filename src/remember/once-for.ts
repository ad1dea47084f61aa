/**
 * A function that works out once for each object what depends on the object alone, and keeps it
 * for as long as the object is used.
 */
export function onceFor<K extends object, V>(workOut: (object: K) => V): (object: K) => V {
  const known = new WeakMap<K, V>()
  return (object) => {
    const before = known.get(object)
    if (before !== undefined) return before
    const value = workOut(object)
    known.set(object, value)
    return value
  }
}
