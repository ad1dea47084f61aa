import type { AufgehobeneBefunde, Einzelbefunde } from '../../build/befunde.ts'
import type { ProfilDaten } from '../../model/profil.ts'
import type { Vergleichsangaben } from '../../validate/rule.ts'
import type { Pruefauftrag } from './examine.ts'
import type { Befundschluessel } from './keys.ts'
import { requireLibraryUnchanged } from './library-unchanged.ts'
import type { Loader } from './loader.ts'

/** What is known of each profile for itself, by its folder. */
export interface Bekannt {
  readonly einzeln: ReadonlyMap<string, Einzelbefunde>
  /** As far as they are needed. */
  readonly daten: ReadonlyMap<string, ProfilDaten>
  /** Of those that nobody asked about. */
  readonly angaben: ReadonlyMap<string, Vergleichsangaben>
  /** How many had to be checked. */
  readonly neu: number
}

interface Hilfen {
  readonly loader: Loader
  readonly kept: AufgehobeneBefunde
  readonly schluessel: Befundschluessel
}

/** So many profiles are in memory at once. */
const batchSize = 8

/**
 * Finds what is known of each profile and checks the others, some at a time. What was found is kept
 * at the end, when it is sure that the data library was the same all the time.
 */
export async function checkEach(auftrag: Pruefauftrag, hilfen: Hilfen): Promise<Bekannt> {
  const { root, folder, shared, alle } = auftrag
  const known: Sammlung = { einzeln: new Map(), daten: new Map(), angaben: new Map() }
  const fresh: string[] = []
  let batch: string[] = []
  const checkBatch = async (): Promise<void> => {
    if (batch.length === 0) return
    await check(batch, known, { auftrag, hilfen })
    for (const ordner of batch) folder.forget(ordner)
    fresh.push(...batch)
    batch = []
  }
  for (const ordner of alle) {
    if (lookUp(ordner, known, { auftrag, hilfen })) folder.forget(ordner)
    else batch.push(ordner)
    if (batch.length === batchSize) await checkBatch()
  }
  await checkBatch()
  if (fresh.length > 0) requireLibraryUnchanged(root, shared)
  for (const ordner of fresh) keep(ordner, known, hilfen)
  return { ...known, neu: fresh.length }
}

interface Sammlung {
  readonly einzeln: Map<string, Einzelbefunde>
  readonly daten: Map<string, ProfilDaten>
  readonly angaben: Map<string, Vergleichsangaben>
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

async function check(
  batch: readonly string[],
  known: Sammlung,
  { auftrag: { gefragt, brauchtDaten }, hilfen: { loader } }: Arbeit,
): Promise<void> {
  const asked = batch.filter((ordner) => gefragt.has(ordner))
  const others = batch.filter((ordner) => !gefragt.has(ordner))
  if (asked.length > 0)
    for (const { ordner, roh, daten } of await loader.checkProfiles(asked)) {
      known.einzeln.set(ordner, { roh, setzbar: daten !== undefined })
      if (daten && brauchtDaten?.(ordner)) known.daten.set(ordner, daten)
    }
  if (others.length > 0)
    for (const angaben of await loader.readAngaben(others))
      known.angaben.set(angaben.ordner, angaben)
}

function keep(ordner: string, known: Sammlung, { kept, schluessel }: Hilfen): void {
  const einzeln = known.einzeln.get(ordner)
  const angaben = einzeln?.roh.angaben ?? known.angaben.get(ordner)
  if (einzeln) kept.einzeln.put(schluessel.einzeln(ordner), einzeln)
  if (angaben) kept.angaben.put(schluessel.angaben(ordner), angaben)
}
