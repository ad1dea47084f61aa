import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Quellort } from '../../model/belege.ts'
import { toBefund } from '../befund.ts'
import type { GeheimerWert } from '../profil/bibliothek.ts'
import type { Profilsystem } from '../profil/profilsystem.ts'
import type { Zahlreihe } from '../profil/reihen.ts'
import type { Zahl } from '../profil/zahlen.ts'
import { nameZelle } from '../profil/zahlen.ts'

/** Hidden figures that the same profile prints in another table or takes from the data library. */
export function checkAnderswoOffen(
  { zahlen }: Pick<Profilsystem, 'zahlen'>,
  eigene: readonly Zahlreihe[],
  bibliothek: readonly Zahlreihe[],
): Diagnostic[] {
  const pairs = new Map<string, Diagnostic>()
  const add = (geheim: Zahl, offen: Zahl): void => {
    if (!pairs.has(offen.id)) pairs.set(offen.id, toOffen(geheim, offen))
  }
  for (const same of zahlen.values()) {
    const geheim = same.find((zahl) => zahl.geheim)
    if (geheim) for (const zahl of same) if (zahl.wert !== null) add(geheim, zahl)
  }
  const reihen = eigene.filter((reihe) => reihe.zahlen.size > 0)
  for (const reihe of reihen) {
    const others = [...reihen, ...bibliothek].filter(({ tabelle }) => tabelle !== reihe.tabelle)
    for (const other of others)
      if (isGleich(reihe, other))
        for (const [key, zahl] of reihe.zahlen) {
          const offen = other.zahlen.get(key)
          if (!zahl.geheim || !other.werte.has(key)) continue
          if (offen) add(zahl, offen)
          else pairs.set(zahl.id, toBibliothek(zahl, other))
        }
  }
  return [...pairs.values()]
}

/** So many digits that agree are no accident. */
const genug = 4

/** Two columns with the same numbers wherever both have one are the same column. */
function isGleich(a: Zahlreihe, b: Zahlreihe): boolean {
  let stellen = 0
  let rows = 0
  for (const [key, wert] of a.werte) {
    const other = b.werte.get(key)
    if (other === undefined) continue
    if (other !== wert) return false
    stellen += Math.log10(1 + wert)
    rows += 1
  }
  return rows > 1 && stellen >= genug
}

function toOffen(geheim: Zahl, offen: Zahl): Diagnostic {
  return toBefund(offen.ort(), {
    severity: 'error',
    code: 'anderswo-offen',
    message: `In ${nameZelle(offen.tabelle, offen)} steht offen, was in der Tabelle „${geheim.tabelle.beleg.element.titel}“ gesperrt ist (${nameOrt(geheim.ort())}).`,
    hint: 'Schreiben Sie „•“ auch hier, oder geben Sie die Zahl an beiden Stellen frei, wenn sie nicht geheim ist.',
  })
}

function toBibliothek(geheim: Zahl, { titel }: Zahlreihe): Diagnostic {
  return toBefund(geheim.ort(), {
    severity: 'error',
    code: 'anderswo-offen',
    message: `Die gesperrte Zahl in ${nameZelle(geheim.tabelle, geheim)} steht offen in der Datenbibliothek: „${titel}“.`,
    hint: 'Lassen Sie die Spalte weg, wenn die Datenbibliothek sie zeigt, oder geben Sie die Zahl frei, wenn sie nicht geheim ist.',
  })
}

function nameOrt({ file, range }: Quellort): string {
  return `${file.split('/').at(-1) ?? file}, Zeile ${range.line}`
}

/** Figures that the data library keeps secret and an own table prints. */
export function checkBibliotheksgeheimnisse(
  zahlen: readonly Zahl[],
  geheimeWerte: readonly GeheimerWert[],
): Diagnostic[] {
  return zahlen.flatMap((zahl) => {
    const merkmal = zahl.merkmal.join(' ')
    const same = geheimeWerte.find(
      ({ raum, jahr, merkmale }) =>
        raum === zahl.raum &&
        (zahl.jahr === undefined || zahl.jahr === jahr) &&
        merkmale.some((words) => words.join(' ') === merkmal),
    )
    if (!same || zahl.wert === null) return []
    return [
      toBefund(zahl.ort(), {
        severity: 'error',
        code: 'anderswo-offen',
        message: `In ${nameZelle(zahl.tabelle, zahl)} steht offen, was in der Datenbibliothek gesperrt ist: „${same.indikator.bezeichnung}“.`,
        hint: 'Schreiben Sie „•“ auch hier; ist es etwas anderes, nennen Sie die Spalte anders.',
      }),
    ]
  })
}
