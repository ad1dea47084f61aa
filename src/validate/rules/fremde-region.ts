import type { Raum } from '../../model/raum.ts'
import type { ProfilContext, Regel } from '../rule.ts'
import type { Namenfund } from '../texte/raumnamen.ts'
import { createNamensuche } from '../texte/raumnamen.ts'
import { reportText } from '../texte/report-text.ts'
import type { Textstelle } from '../texte/textstellen.ts'

/**
 * Der Text nennt eine andere Bezirksregion, ohne mit ihr zu vergleichen oder ihre Lage zu
 * beschreiben: vermutlich stammt er aus einem anderen Profil. In einem veröffentlichten Profil stand
 * so der soziale Status der Nachbarregion (LOR-02).
 */
export const fremdeRegion: Regel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Name einer anderen Region',
    ursache:
      'Der Text nennt eine andere Bezirksregion, ohne mit ihr zu vergleichen. Vermutlich wurde er aus einem anderen Profil übernommen (LOR-02). Sätze, die vergleichen oder die Lage beschreiben, werden nicht beanstandet: „höher als in …“, „grenzt an …“, „zwischen … und …“.',
    abhilfe:
      'Ersetzen Sie den Namen durch {{gebiet}}. Ist die andere Region gemeint, nennen Sie ihren Schlüssel im Eintrag unter „vergleich“.',
    beispiel: {
      vorher: 'text: |\n  In der Bezirksregion Rudow ist der Status mittel.',
      nachher: 'text: |\n  In der Bezirksregion {{gebiet}} ist der Status mittel.',
    },
  },
  check: (context) => {
    const { profil, raeume, texte, report } = context
    const region = profil && raeume.lor2021.get(profil.data.raum)
    const gelesen = texte.filter(isRead)
    // A profile of one file has nothing to read: the search for all names would be made for nothing.
    if (!region || gelesen.length === 0) return
    const find = createNamensuche(region, raeume.lor2021)
    for (const stelle of gelesen)
      for (const satz of stelle.saetze())
        for (const fund of find(satz.text)) {
          if (isMarked(fund, stelle, context) || isComparison(satz.text, fund, region)) continue
          const start = satz.start + fund.start
          reportText(
            report,
            stelle,
            { start, end: satz.start + fund.end },
            {
              message: `Der Text nennt ${describe(fund.raum, region)}.`,
              hint: `Ersetzen Sie den Namen, zum Beispiel durch {{gebiet}}; ist er gemeint, ergänzen Sie im Eintrag „vergleich: ["${fund.raum.id}"]“.`,
            },
          )
        }
  },
}

/** „die Bezirksregion Rudow (082104); dieses Profil beschreibt Adlershof“ */
function describe({ ebene, name, id }: Raum, region: Raum): string {
  const art = ebene === 'planungsraum' ? 'den Planungsraum' : 'die Bezirksregion'
  return `${art} ${name} (${id}); dieses Profil beschreibt ${region.name}`
}

/** Names of facilities and bodies often hold that of another place; cells hold names of Räume. */
function isRead({ art, feld }: Textstelle): boolean {
  return (
    art !== 'angabe' && art !== 'zelle' && feld !== 'name' && feld !== 'objekt' && feld !== 'gebiet'
  )
}

function isMarked(
  { raum }: Namenfund,
  { vergleich }: Textstelle,
  { raeume }: ProfilContext,
): boolean {
  return vergleich.some(
    (key) => key === raum.id || raeume.lor2021.ueber(key, raum.ebene)?.id === raum.id,
  )
}

const nearby =
  /(?<!\p{L})(?:grenzt|grenzen|angrenz\p{L}*|benachbart\p{L}*|[Nn]achbar\p{L}*|umliegend\p{L}*|umgeben\p{L}*|neben|zwischen|Richtung|bis|nach|aus|von|nördlich|südlich|östlich|westlich|Vergleich|verglichen|vergleichbar|gegenüber|anders|als|wie|ebenso|außerdem|zählen|zählt|gehören|gehört|Prognoseraum\p{L}*|Ortsteil\p{L}*|führt|führen|verbindet|verbinden|erreichbar|gemeinsam|zusammen|liegt|liegen)(?!\p{L})/u

/** Whether what stands before the name, or around it, compares with it or says where it lies. */
function isComparison(satz: string, { start, end, raum }: Namenfund, region: Raum): boolean {
  const before = satz.slice(0, start)
  const named = /(?:Bezirksregion|BZR|Region|Planungsraum|PLR)\s+(?:„)?$/u.test(before)
  // „In der Bezirksregion Rudow liegt der Anteil …“ says something about Rudow, and no more.
  const lead = named
    ? before.replace(/(?:Bezirksregion|BZR|Region|Planungsraum|PLR)\s+„?$/u, '')
    : before
  if (nearby.test(lead.slice(-90))) return true
  if (satz.includes(region.name) && raum.name !== region.name) return true
  return /^\S*\s*(?:und|,)?\s*(?:grenz\p{L}*|liegt? (?:nebenan|gegenüber))/u.test(satz.slice(end))
}
