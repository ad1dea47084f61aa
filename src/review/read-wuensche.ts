import type { BezirkDatei } from '../generated/source-types.ts'
import type { Blatt } from '../read/xlsx.ts'
import type { Wunschzeile } from './beschlussblatt.ts'
import { artworte, blaetter, wunschstatusworte } from './beschlussblatt.ts'
import type { Report, Zelltext } from './blattzeilen.ts'
import { limit, listZeilen } from './blattzeilen.ts'

/** The requests of a sheet: those that were printed, and new ones. */
export function readWuensche(
  blatt: Blatt,
  {
    raeume,
    bezirk,
    report,
  }: {
    readonly raeume: ReadonlySet<string>
    readonly bezirk: BezirkDatei
    readonly report: Report
  },
): readonly { readonly raum: string; readonly zeile: Wunschzeile }[] {
  const seen = new Map<string, string>()
  return listZeilen(blatt, blaetter.wuensche).map((zeile) => {
    const [raum, id, ort, von] = [zeile.at(1), zeile.at(2), zeile.at(3), zeile.at(4)]
    const text = zeile.at(6)
    if (!raeume.has(raum.text))
      report(raum.zelle, `Die Bezirksregion „${raum.text}“ steht nicht im Blatt „Sitzung“.`)
    checkId(id, raum.text, { seen, report })
    const amt = bezirk.aemter.find((each) => [each.name, each.id, each.kuerzel].includes(von.text))
    if (!amt) report(von.zelle, `Das Amt „${von.text}“ steht nicht in bezirk.yaml.`)
    if (text.text === '') report(text.zelle, 'Der Wunsch ist leer.')
    return {
      raum: raum.text,
      zeile: {
        id: id.text === '' ? null : id.text,
        abschnitt: ort.text,
        von: amt?.id ?? '',
        art: choose(zeile.at(5), artworte, { sonst: 'fachlich', report }),
        text: limit(text, 500, report),
        status: choose(zeile.at(7), wunschstatusworte, { sonst: 'offen', report }),
        antwort: limit(zeile.at(8), 500, report) || null,
        zelle: ort.zelle,
      },
    }
  })
}

function checkId(
  { text, zelle }: Zelltext,
  raum: string,
  { seen, report }: { readonly seen: Map<string, string>; readonly report: Report },
): void {
  if (text === '') return
  if (!/^W-\d{1,4}$/.test(text)) report(zelle, `„${text}“ ist keine Kennung wie „W-01“.`)
  const key = `${raum} ${text}`
  const first = seen.get(key)
  if (first !== undefined) report(zelle, `Der Wunsch ${text} von ${raum} steht schon in ${first}.`)
  seen.set(key, zelle)
}

/** The key of a word from a list. */
function choose<K extends string>(
  { text, zelle }: Zelltext,
  worte: Readonly<Record<K, string>>,
  { sonst, report }: { readonly sonst: K; readonly report: Report },
): K {
  if (text === '') return sonst
  const found = (Object.keys(worte) as K[]).find((key) => worte[key] === text)
  if (found !== undefined) return found
  report(zelle, `„${text}“ steht nicht zur Wahl: ${Object.values(worte).join(', ')}.`)
  return sonst
}
