import type { OhneDatenDarstellung } from '../model/darstellung.ts'

/** An element that stays empty, with the sentence that says why. */
export function toOhneDaten(
  { id }: { readonly id: string },
  titel: string,
  grund: string,
): readonly [OhneDatenDarstellung] {
  return [{ art: 'ohne_daten', id, titel, grund }]
}
