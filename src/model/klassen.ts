/** Index of the class a value falls into: a value on a limit belongs to the class above it („von … bis unter“). */
export function toKlasse(wert: number, grenzen: readonly number[]): number {
  return grenzen.filter((grenze) => grenze <= wert).length
}
