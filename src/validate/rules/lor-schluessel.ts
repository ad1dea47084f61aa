import { closest } from '../../diagnostics/closest.ts'
import type { DataPath } from '../../diagnostics/data-path.ts'
import type { Raum, Raumliste } from '../../model/raum.ts'
import { lorAngaben } from '../lor-angaben.ts'
import type { LorAngabe } from '../lor-angaben.ts'
import type { ProfilContext, Raumlisten, Regel, RuleFinding } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/**
 * Jeder LOR-Schlüssel muss in der Liste der LOR 2021 stehen: die Bezirksregion im Bezirk aus
 * bezirk.yaml, die Planungsräume in der Bezirksregion des Profils. Schlüssel der LOR 2006 werden
 * erkannt und beim Namen genannt, denn sie stehen in vielen älteren Unterlagen. Ein Schlüssel ohne
 * Anführungszeichen gilt, aber andere Programme läsen ihn als Zahl ohne führende Null.
 */
export const lorSchluessel: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'LOR-Schlüssel',
    ursache:
      'Der Schlüssel steht nicht in der Liste der LOR 2021, gehört zu einem anderen Bezirk oder zu einer anderen Bezirksregion. Zahlen und Karten kämen dann von einem fremden Ort (LOR-01, LOR-03).',
    abhilfe:
      'Nehmen Sie den Schlüssel aus katalog/lor/lor-2021.csv und setzen Sie ihn in Anführungszeichen, damit die führende Null bleibt. Schlüssel der LOR 2006 gelten seit 2021 nicht mehr.',
    beispiel: { vorher: "bezug_plr: ['09020701']", nachher: "bezug_plr: ['09200715']" },
  },
  check: (context) => {
    const { profil, report } = context
    if (profil) {
      const { source, data } = profil
      const finding = checkBezirksregion(data.raum, context)
      if (finding) report(source, ['raum'], 'value', finding)
    }
    const files = new Set<string>()
    for (const angabe of lorAngaben(context)) {
      const { source, path, schluessel } = angabe
      const finding = checkPlanungsraum(angabe, context)
      if (finding) report(source, path, 'value', finding)
      noteQuotes(context, { source, path, schluessel }, files)
    }
    if (profil)
      noteQuotes(context, { ...profil, path: ['raum'], schluessel: profil.data.raum }, files)
  },
}

function checkBezirksregion(
  schluessel: string,
  { raeume, bezirk }: ProfilContext,
): RuleFinding | undefined {
  const raum = raeume.lor2021.get(schluessel)
  const regionen = raeume.lor2021.aufEbene('bezirksregion')
  if (!raum) return unknown(schluessel, 'Bezirksregion', regionen, raeume)
  if (!bezirk || raeume.lor2021.ueber(schluessel, 'bezirk')?.id === bezirk.bezirk) return undefined
  const eigentlich = raeume.lor2021.ueber(schluessel, 'bezirk')
  return {
    message: `Die Bezirksregion ${schluessel} (${raum.name}) liegt im Bezirk ${eigentlich?.name ?? 'Berlin'}, nicht in ${bezirk.name}.`,
    hint: 'Korrigieren Sie „raum“, oder „bezirk“ in bezirk.yaml.',
  }
}

function checkPlanungsraum(
  { schluessel }: LorAngabe,
  { raeume, profil }: ProfilContext,
): RuleFinding | undefined {
  const region = profil && raeume.lor2021.get(profil.data.raum)
  const eigene = region ? raeume.lor2021.innerhalb(region.id, 'planungsraum') : []
  const raum = raeume.lor2021.get(schluessel)
  if (!raum) {
    const finding = unknown(schluessel, 'Planungsraum', [], raeume)
    return region && !raeume.lor2006.get(schluessel)
      ? { ...finding, hint: listRaeume(region, eigene) }
      : finding
  }
  const richtig = raeume.lor2021.ueber(schluessel, 'bezirksregion')
  if (!region || richtig?.id === region.id) return undefined
  return {
    message: `Der Planungsraum ${schluessel} (${raum.name}) liegt in der Bezirksregion ${richtig?.name ?? ''}, nicht in ${region.name}.`,
    hint: listRaeume(region, eigene),
  }
}

function listRaeume(region: Raum, raeume: readonly Raum[]): string {
  return `Planungsräume von ${region.name}: ${raeume.map(({ id, name }) => `${id} (${name})`).join(', ')}.`
}

function unknown(
  schluessel: string,
  art: 'Bezirksregion' | 'Planungsraum',
  candidates: readonly Raum[],
  { lor2021, lor2006 }: Raumlisten,
): RuleFinding {
  const frueher = lor2006.get(schluessel)
  const meant = find(candidates, schluessel)
  if (!frueher)
    return {
      message: `Den Schlüssel ${schluessel} gibt es unter den LOR 2021 nicht.`,
      hint: meant
        ? `Meinten Sie „${meant.id}“ (${meant.name})?`
        : `Prüfen Sie den Schlüssel; die Liste steht in katalog/lor/lor-2021.csv.`,
    }
  const heute = sameName(lor2021, frueher)
  return {
    message: `${schluessel} (${frueher.name}) ist ein Schlüssel der LOR 2006; seit 2021 gelten die LOR 2021.`,
    hint: heute
      ? `Heute hat ${art === 'Bezirksregion' ? 'die Bezirksregion' : 'der Planungsraum'} ${heute.name} den Schlüssel "${heute.id}".`
      : 'Den heutigen Schlüssel nennt die Liste in katalog/lor/lor-2021.csv.',
  }
}

function find(candidates: readonly Raum[], schluessel: string): Raum | undefined {
  const id = closest(
    schluessel,
    candidates.map((raum) => raum.id),
  )
  return candidates.find((raum) => raum.id === id)
}

function sameName(lor2021: Raumliste, { ebene, name }: Raum): Raum | undefined {
  return lor2021.aufEbene(ebene).find((raum) => raum.name === name)
}

/** Once per file: whoever writes one key without quotes writes all so. */
function noteQuotes(
  { report }: ProfilContext,
  { source, path, schluessel }: Pick<LorAngabe, 'source' | 'schluessel'> & { path: DataPath },
  files: Set<string>,
): void {
  if (source.isQuoted(path) || files.has(source.file)) return
  files.add(source.file)
  report(source, path, 'value', {
    severity: 'note',
    message: `Der LOR-Schlüssel ${schluessel} steht ohne Anführungszeichen; andere Programme läsen ihn als Zahl ${Number(schluessel)}.`,
    hint: `Schreiben Sie "${schluessel}".`,
  })
}
