import type { Regel } from '../rule.ts'
import { reportText } from '../texte/report-text.ts'
import { anyOf, findAll } from '../texte/find-all.ts'

/**
 * Fachwörter, die in veröffentlichten Profilen falsch geschrieben sind: „Kurzporträit“, „Jungendamt“,
 * „18-Järige“ (TXT-02). Eine kleine Liste, keine Rechtschreibprüfung.
 */
export const fachwort: Regel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Schreibung von Fachwörtern',
    ursache:
      'Dieses Fachwort ist falsch geschrieben. Solche Fehler standen in veröffentlichten Profilen, auch in Überschriften (TXT-02).',
    abhilfe: 'Schreiben Sie das Wort, wie es der Hinweis nennt.',
    beispiel: { vorher: 'titel: Kurzporträit', nachher: 'titel: Kurzporträt' },
  },
  check: ({ texte, report }) => {
    for (const stelle of texte) {
      if (stelle.art === 'angabe') continue
      const { wortlaut } = stelle
      if (!zeichen.test(wortlaut)) continue
      for (const { pattern, signs, right } of worte)
        for (const { 0: found, index } of findAll(wortlaut, pattern, signs)) {
          const word = found + (/^\p{L}+/u.exec(wortlaut.slice(index + found.length))?.[0] ?? '')
          reportText(
            report,
            stelle,
            { start: index, end: index + word.length },
            {
              message: `„${word}“ ist falsch geschrieben.`,
              hint: `Schreiben Sie „${word.replace(pattern, right)}“.`,
            },
          )
        }
    }
  },
}

/**
 * What is written wrongly, and what stands instead; the endings stay. Its first small letters are in
 * every match: alternatives come behind them.
 */
const worte = (
  [
    ['(K|k)urzportr(?:äi|aä|ei)t', '$1urzporträt'],
    ['(J|j)ungend(?=amt|hilfe|lich|freizeit|arbeit|einricht)', '$1ugend'],
    ['(\\d+)-[Jj]ärig', '$1-Jährig'],
    ['(B|b)ezirsk', '$1ezirks'],
    ['(B|b)ezriks', '$1ezirks'],
    ['(B|b)ezirksregionprofil', '$1ezirksregionenprofil'],
    ['(P|p)lanungsr(?:uam|äum(?!\\p{L}))', '$1lanungsraum'],
    ['(M|m)assnahme', '$1aßnahme'],
    ['(M|m)igrationhintergrund', '$1igrationshintergrund'],
    ['(M|m)igrationshintegrund', '$1igrationshintergrund'],
    ['(E|e)inwoher', '$1inwohner'],
    ['(E|e)inwohnner', '$1inwohner'],
    ['(A|a)rbeitlos', '$1rbeitslos'],
    ['(Q|q)uatier', '$1uartier'],
    ['(I|i)nfastruktur', '$1nfrastruktur'],
    ['(K|k)ernidikator', '$1ernindikator'],
    ['(S|s)ozialraumorienter', '$1ozialraumorientier'],
    ['(P|p)artizpation', '$1artizipation'],
    ['(B|b)edarfgemeinschaft', '$1edarfsgemeinschaft'],
    ['(S|s)tadteil', '$1tadtteil'],
    ['(G|g)rüngflächen', '$1rünflächen'],
    ['(V|v)eränderun(?!\\p{L})', '$1eränderung'],
    ['(B|b)evölkerungentwicklung', '$1evölkerungsentwicklung'],
    ['(F|f)ehlanzeiege', '$1ehlanzeige'],
    ['(W|w)ohnugs', '$1ohnungs'],
    ['(D|d)emogafisch', '$1emografisch'],
  ] as const
).map(([pattern, right]) => ({
  pattern: new RegExp(`(?<!\\p{L})${pattern}`, 'gu'),
  signs: pattern.match(/\p{Ll}{4,}/u) ?? [],
  right,
}))

/** Few texts hold any of their letters. */
const zeichen = anyOf(worte.flatMap(({ signs }) => signs))
