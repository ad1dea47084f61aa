import type { AufgehobeneBefunde } from '../../build/befunde.ts'
import type { Pruefauftrag } from './examine.ts'
import type { Hands, Sammlung } from './hands.ts'
import type { Befundschluessel } from './keys.ts'
import { requireLibraryUnchanged } from './library-unchanged.ts'

interface Hilfen {
  readonly hands: Hands
  readonly kept: AufgehobeneBefunde
  readonly schluessel: Befundschluessel
}

/**
 * Finds what is known of each profile and has the others checked, some at a time. What was found is
 * kept at the end, when it is sure that the data library was the same all the time.
 */
export async function checkEach(
  auftrag: Pruefauftrag,
  known: Sammlung,
  hilfen: Hilfen,
): Promise<void> {
  const { root, folder, shared, alle } = auftrag
  const fresh: string[] = []
  for (const ordner of alle)
    if (lookUp(ordner, known, { auftrag, hilfen })) folder.forget(ordner)
    else {
      fresh.push(ordner)
      await hilfen.hands.take(ordner)
    }
  await hilfen.hands.finish()
  if (fresh.length > 0) requireLibraryUnchanged(root, shared)
  for (const ordner of fresh) keep(ordner, known, hilfen)
}

interface Arbeit {
  readonly auftrag: Pruefauftrag
  readonly hilfen: Hilfen
}

/** Whether all that is needed of a profile has been kept. */
function lookUp(
  ordner: string,
  known: Sammlung,
  { auftrag, hilfen: { kept, schluessel } }: Arbeit,
): boolean {
  if (!auftrag.gefragt.has(ordner)) {
    const angaben = kept.angaben.get(schluessel.angaben(ordner))
    if (angaben) known.angaben.set(ordner, angaben)
    return angaben !== null
  }
  const einzeln = kept.einzeln.get(schluessel.einzeln(ordner))
  if (einzeln) known.einzeln.set(ordner, einzeln)
  return einzeln !== null && !(einzeln.setzbar && auftrag.brauchtDaten?.(ordner))
}

function keep(ordner: string, known: Sammlung, { kept, schluessel }: Hilfen): void {
  const einzeln = known.einzeln.get(ordner)
  const angaben = einzeln?.roh.angaben ?? known.angaben.get(ordner)
  if (einzeln) kept.einzeln.put(schluessel.einzeln(ordner), einzeln)
  if (angaben) kept.angaben.put(schluessel.angaben(ordner), angaben)
}
