import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { safe } from '../../diagnostics/safe-text.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { toolFolder } from '../../files/tool-folder.ts'
import { loadWorkspace } from '../../pipeline.ts'
import { applyAusgabe } from '../../scaffold/apply-ausgabe.ts'
import type { AlteAusgabe, Fortschreibung } from '../../scaffold/plan-ausgabe.ts'
import { planAusgabe } from '../../scaffold/plan-ausgabe.ts'
import type { WorkspaceProfil } from '../../validate/workspace.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { AusgabeOptions } from '../commands/new-ausgabe.ts'
import { exitCode } from '../exit.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'

/** Runs `bzrp new ausgabe`; returns the exit code. */
export async function createAusgabe(
  jahr: string,
  names: readonly string[],
  options: AusgabeOptions,
  world: Surroundings,
): Promise<number> {
  if (!/^(?:19|20)\d\d$/.test(jahr))
    throw new UserError(`„${jahr}“ ist kein Jahr.`, {
      hint: 'Nennen Sie das Jahr der neuen Ausgabe: „bzrp new ausgabe 2028 adlershof“.',
    })
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const { workspace } = await loadWorkspace(root, toolFolder, { tor: 'speichern' })
  const chosen = selectProfile(workspace.profile, names, { cwd: world.cwd, root })
  const plaene = chosen.map((profil) => planAusgabe(toAlteAusgabe(profil), Number(jahr)))
  const zeigen = options.zeigen === true
  if (!zeigen) applyAusgabe(plaene, root)
  world.out(options.json ? toJson(plaene, zeigen) : formatPlaene(plaene, zeigen))
  return exitCode.ok
}

/** @throws UserError for a profile with errors: what is not understood is not carried over. */
function toAlteAusgabe({ ordner, daten, diagnostics, pruefung }: WorkspaceProfil): AlteAusgabe {
  const { quellen } = pruefung.context
  if (hasErrors(diagnostics) || !daten || !quellen.profil)
    throw new UserError(`Das Profil „${ordner}“ hat Fehler und wird nicht fortgeschrieben.`, {
      hint: '„bzrp check --gate speichern“ zeigt, was zu ändern ist.',
    })
  const { file, text } = quellen.profil
  return {
    ordner,
    profil: { file, text, data: daten.profil },
    analyse: quellen.analyse,
    fachplanung: quellen.fachplanung,
    perspektiven: quellen.perspektiven && {
      file: quellen.perspektiven.file,
      text: quellen.perspektiven.text,
      data: daten.perspektiven,
    },
    freigabe: quellen.freigabe,
  }
}

function formatPlaene(plaene: readonly Fortschreibung[], zeigen: boolean): string {
  const lines = plaene.flatMap(({ ordner, alt, neu, massnahmen, dateien }) => [
    `${ordner}: Ausgabe ${alt.ausgabe} (${alt.version}) → Ausgabe ${neu.ausgabe} (${neu.version})`,
    ...dateien.map(
      ({ pfad, vorher, inhalt }) =>
        `  ${inhalt === null ? '-' : vorher === null ? '+' : '~'} ${pfad.slice(ordner.length + 1)}`,
    ),
    ...(massnahmen.length === 0
      ? []
      : [`  Verbleib zu klären: ${massnahmen.map(({ id }) => id).join(', ')}`]),
  ])
  const next = zeigen
    ? 'Nur gezeigt, nichts geschrieben.'
    : 'Was „zu prüfen“ ist, steht als Kommentar in den Dateien. Weiter mit „bzrp check“.'
  return [...lines, next].map((line) => `${safe(line)}\n`).join('')
}

/** As schemas/ausgabe/fortschreibung.schema.json says. */
function toJson(plaene: readonly Fortschreibung[], zeigen: boolean): string {
  const profile = plaene.map(({ ordner, alt, neu, massnahmen, dateien }) => ({
    profil: ordner,
    alt,
    neu,
    massnahmen,
    dateien: dateien.map(({ pfad, vorher, inhalt }) => ({
      datei: pfad,
      art: inhalt === null ? 'entfernt' : vorher === null ? 'neu' : 'geaendert',
    })),
  }))
  return `${JSON.stringify({ version: 1, geschrieben: !zeigen, profile }, null, 2)}\n`
}
