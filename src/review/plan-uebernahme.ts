import type { Entscheider, Ergebnis } from '../model/gremien.ts'
import { planBeschluss } from '../approve/plan-beschluss.ts'
import type { Aenderungswunsch, Beschluss } from '../generated/source-types.ts'
import type { Abschnittsstand, Freigabestand } from '../model/freigabe.ts'
import type { Abschnittszeile, Blattinhalt, Profilzeile } from './beschlussblatt.ts'
import type { Wunschplan } from './plan-wuensche.ts'
import { planWuensche } from './plan-wuensche.ts'

/** A profile as it is when the sheet comes back. */
export interface HeutigerStand {
  readonly ausgabe: number
  readonly version: string
  readonly freigabe: Freigabestand
  readonly wuensche: readonly Aenderungswunsch[]
}

/** What a sheet becomes for one profile. */
export interface Uebernahme extends Wunschplan {
  readonly raum: string
  readonly beschluesse: readonly Omit<Beschluss, 'fassung'>[]
  /** What is not taken over, each a sentence with its cell. */
  readonly abgelehnt: readonly string[]
  /** Sentences about what needs nothing to be done. */
  readonly hinweise: readonly string[]
}

interface Regeln {
  readonly gremien: readonly Entscheider[]
  /** ISO date. */
  readonly heute: string
}

/** A row of the sheet with the result that holds for it. */
interface Entscheidung {
  readonly zeile: Abschnittszeile
  readonly stand: Abschnittsstand
  readonly ergebnis: Ergebnis
}

/**
 * The decisions that a row of the sheet „Sitzung“ and its Abschnitte become: one per result. They go
 * through the same rules as `approve`; an Abschnitt that has changed since the sheet was printed is
 * left out with its reason.
 */
export function planUebernahme(
  blatt: Blattinhalt,
  profil: Profilzeile,
  heutig: HeutigerStand,
  regeln: Regeln,
): Uebernahme {
  const wuensche = planWuensche(profil.wuensche, heutig, blatt.datum)
  const printed = `${profil.ausgabe}, ${profil.version}`
  const now = `${heutig.ausgabe}, ${heutig.version}`
  if (printed !== now) {
    const grund = `Das Blatt wurde für Ausgabe und Version ${printed} gedruckt; jetzt sind es ${now}.`
    return { raum: profil.raum, ...wuensche, beschluesse: [], abgelehnt: [grund], hinweise: [] }
  }
  const { entscheidungen, abgelehnt, hinweise } = sortRows(profil, heutig)
  const plans = groupByErgebnis(entscheidungen).map((gruppe) =>
    planGruppe(gruppe, { blatt, profil, heutig, regeln }),
  )
  return {
    raum: profil.raum,
    ...wuensche,
    beschluesse: plans.flatMap((plan) => plan.beschluss ?? []),
    abgelehnt: [...abgelehnt, ...plans.flatMap(({ gruende }) => gruende), ...wuensche.abgelehnt],
    hinweise: [...hinweise, ...plans.flatMap((plan) => plan.hinweise), ...wuensche.hinweise],
  }
}

function sortRows(
  profil: Profilzeile,
  { freigabe }: HeutigerStand,
): {
  readonly entscheidungen: readonly Entscheidung[]
  readonly abgelehnt: readonly string[]
  readonly hinweise: readonly string[]
} {
  const entscheidungen: Entscheidung[] = []
  const abgelehnt: string[] = []
  let open = 0
  for (const zeile of profil.abschnitte) {
    const ergebnis = zeile.ergebnis ?? profil.ergebnis
    const stand = freigabe.abschnitte.find(({ nr }) => nr === zeile.nr)
    if (ergebnis === null) {
      open++
      if (zeile.auflage !== null)
        abgelehnt.push(`${zeile.nr}: Auflage ohne Ergebnis (${zeile.zelle}).`)
    } else if (!stand)
      abgelehnt.push(`${zeile.nr}: Diesen Abschnitt gibt es nicht (${zeile.zelle}).`)
    else if (stand.pruefsumme !== zeile.pruefsumme)
      abgelehnt.push(
        `${zeile.nr} ${stand.titel}: seit dem Druck des Blattes geändert, die Prüfsumme passt nicht (${zeile.zelle}).`,
      )
    else entscheidungen.push({ zeile, stand, ergebnis })
  }
  const hinweise =
    open === 0
      ? []
      : [
          `Ohne Ergebnis und darum nicht festgehalten: ${open} von ${profil.abschnitte.length} Abschnitten.`,
        ]
  return { entscheidungen, abgelehnt, hinweise }
}

function groupByErgebnis(
  entscheidungen: readonly Entscheidung[],
): readonly (readonly Entscheidung[])[] {
  const results = [...new Set(entscheidungen.map(({ ergebnis }) => ergebnis))]
  return results.map((each) => entscheidungen.filter(({ ergebnis }) => ergebnis === each))
}

interface Umstaende {
  readonly blatt: Blattinhalt
  readonly profil: Profilzeile
  readonly heutig: HeutigerStand
  readonly regeln: Regeln
}

interface Gruppenplan {
  readonly beschluss: Omit<Beschluss, 'fassung'> | null
  readonly gruende: readonly string[]
  readonly hinweise: readonly string[]
}

function planGruppe(
  gruppe: readonly Entscheidung[],
  { blatt, profil, heutig, regeln }: Umstaende,
): Gruppenplan {
  const ergebnis = gruppe[0]?.ergebnis
  const auflagen = [
    ...(profil.ergebnis === ergebnis ? profil.auflagen : []),
    ...gruppe.flatMap(({ zeile: { nr, auflage } }) =>
      auflage === null ? [] : [`Zu Abschnitt ${nr}: ${auflage}`],
    ),
  ]
  const plan = planBeschluss(
    {
      gremium: blatt.gremium,
      datum: blatt.datum,
      ergebnis,
      nummer: profil.nummer ?? undefined,
      protokoll: profil.protokoll ?? undefined,
      auflagen,
      abschnitte: gruppe.map(({ zeile }) => zeile.nr),
    },
    heutig.freigabe,
    heutig,
    regeln,
  )
  if ('gruende' in plan) return { beschluss: null, gruende: plan.gruende, hinweise: [] }
  const known = heutig.freigabe.beschluesse.some((each) => isSame(each, plan.beschluss))
  return known
    ? { beschluss: null, gruende: [], hinweise: ['Dieser Beschluss ist schon festgehalten.'] }
    : { beschluss: plan.beschluss, gruende: [], hinweise: [] }
}

/** Whether a sheet that is read again says what is recorded already. */
function isSame(known: Beschluss, planned: Omit<Beschluss, 'fassung'>): boolean {
  const key = ({ gremium, datum, ergebnis, abschnitte }: Omit<Beschluss, 'fassung'>): string =>
    JSON.stringify([
      gremium,
      datum,
      ergebnis,
      abschnitte.map(({ nr, pruefsumme }) => [nr, pruefsumme]),
    ])
  return key(known) === key(planned)
}
