import { basename, dirname, join, resolve } from 'node:path'
import { addBeschluss } from '../../approve/add-beschluss.ts'
import { bindBeschluss } from '../../approve/bind-beschluss.ts'
import { setWuensche } from '../../approve/set-wuensche.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { writeBeschluss } from '../../publish/write-beschluss.ts'
import { openFolder } from '../../read/folder.ts'
import { readXlsx } from '../../read/xlsx.ts'
import type { Blattinhalt, Profilzeile } from '../../review/beschlussblatt.ts'
import { blaetter, angabenzeilen } from '../../review/beschlussblatt.ts'
import { textAt } from '../../review/blattzeilen.ts'
import type { Uebernahme } from '../../review/plan-uebernahme.ts'
import { planUebernahme } from '../../review/plan-uebernahme.ts'
import { readBeschlussblatt } from '../../review/read-beschlussblatt.ts'
import type { WorkspaceProfil } from '../../validate/workspace.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { ReviewImportOptions } from '../commands/review.ts'
import { exitCode } from '../exit.ts'
import { heute } from '../heute.ts'
import type { Surroundings } from '../surroundings.ts'
import { formatUebernahmen, toUebernahmeJson } from './format-uebernahme.ts'
import type { Arbeitsstand } from './open-sitzung.ts'
import { openArbeitsstand } from './open-sitzung.ts'

/** Larger than any sheet for all 143 regions, as a file and unpacked. */
const maxBytes = { datei: 8_000_000, entpackt: 60_000_000 }

/** What a sheet becomes in one profile, and whether it is written. */
export interface Profiluebernahme extends Uebernahme {
  readonly ordner: string
}

/** Runs `bzrp review import`; returns the exit code. */
export async function importBeschlussblatt(
  datei: string,
  options: ReviewImportOptions,
  world: Surroundings,
): Promise<number> {
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const mappe = await readMappe(resolve(world.cwd, datei), datei)
  const sitzung = mappe.blaetter.find(({ name }) => name === blaetter.sitzung.name)
  const gremium = sitzung ? textAt(sitzung, angabenzeilen.gremium, 2).text : ''
  const stand = await openArbeitsstand(root, gremium, world)
  if (!stand) return exitCode.findings
  const byRaum = new Map(stand.profile.map((profil) => [raumOf(profil), profil]))
  const lesung = readBeschlussblatt(mappe, { ...stand, raeume: new Set(byRaum.keys()) })
  if ('beanstandungen' in lesung) {
    const list = lesung.beanstandungen.map(({ zelle, text }) => `- ${zelle}: ${text}`)
    throw new UserError(`„${datei}“ wird nicht übernommen:\n${list.join('\n')}`, {
      kind: 'freigabe',
      hint: '„bzrp review pack“ schreibt ein neues Blatt; tragen Sie dort nur in die gelben Zellen ein.',
    })
  }
  const write = options.yes === true
  const results = lesung.blatt.profile.flatMap((zeile): Profiluebernahme[] => {
    const profil = byRaum.get(zeile.raum)
    return profil ? [takeOver(lesung.blatt, zeile, profil, { stand, world, write })] : []
  })
  world.out(
    options.json
      ? toUebernahmeJson(lesung.blatt, results, write)
      : formatUebernahmen(lesung.blatt, results, { gremien: stand.gremien, write }),
  )
  return results.some(({ abgelehnt }) => abgelehnt.length > 0) ? exitCode.freigabe : exitCode.ok
}

async function readMappe(file: string, shown: string): ReturnType<typeof readXlsx> {
  const result = openFolder(dirname(file)).read(basename(file), maxBytes.datei)
  if ('finding' in result)
    throw new UserError(`„${shown}“ kann nicht gelesen werden: ${result.finding.message}`, {
      kind: 'io',
    })
  const mappe = await readXlsx(result.bytes, maxBytes.entpackt)
  if (mappe.schaden)
    throw new UserError(`„${shown}“ ist kein Beschlussblatt. ${mappe.schaden.message}`, {
      kind: 'freigabe',
      hint: mappe.schaden.hint,
    })
  return mappe
}

function raumOf({ pruefung }: WorkspaceProfil): string {
  return pruefung.context.profil?.data.raum ?? ''
}

/** What the sheet becomes in this profile; written if that is asked for. */
function takeOver(
  blatt: Blattinhalt,
  zeile: Profilzeile,
  { ordner, daten, diagnostics, pruefung }: WorkspaceProfil,
  {
    stand,
    world,
    write,
  }: { readonly stand: Arbeitsstand; readonly world: Surroundings; readonly write: boolean },
): Profiluebernahme {
  if (!daten || hasErrors(diagnostics)) {
    const grund = `Über ein Profil mit Fehlern wird nicht entschieden; „bzrp check ${basename(ordner)} --gate freigabe“ zeigt sie.`
    return {
      ordner,
      raum: zeile.raum,
      beschluesse: [],
      wuensche: [],
      hinweise: [],
      abgelehnt: [grund],
    }
  }
  const gerechnet = stand.rechne(daten)
  const { freigabe, profil } = gerechnet.inhalt
  const wuensche = daten.aenderungswuensche?.wuensche ?? []
  const heutig = { ...profil.kopf, freigabe, wuensche }
  const plan = planUebernahme(blatt, zeile, heutig, { ...stand, heute: heute(world) })
  const bound = plan.beschluesse.map((beschluss) => bindBeschluss(beschluss, gerechnet))
  if (write && bound.length + plan.wuensche.length > 0) {
    const { quellen } = pruefung.context
    const before = quellen.freigabe?.text ?? null
    const requests = quellen.aenderungswuensche?.text ?? null
    const text = bound.reduce<string | null>(
      (sofar, { beschluss }) => addBeschluss(sofar, beschluss),
      before,
    )
    writeBeschluss(
      join(stand.root, ordner),
      {
        freigabe: { before, text: bound.length === 0 ? null : text },
        wuensche:
          plan.wuensche.length === 0
            ? null
            : { before: requests, text: setWuensche(requests, plan.wuensche) },
        fassungen: bound.map(({ fassung }) => fassung),
      },
      world.now(),
    )
  }
  return { ordner, ...plan }
}
