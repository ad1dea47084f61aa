import type { ErrorCode } from 'yaml'
import { quoteAll } from './yaml-messages.ts'
import type { Finding } from './yaml-messages.ts'

/** A complaint of the YAML library with the line it stands on. */
export interface SyntaxError {
  readonly code: ErrorCode
  /** English; only looked at, never shown. */
  readonly message: string
  /** The whole line. */
  readonly line: string
}

/** What a syntax error means for the person who wrote the line. */
export function explainSyntaxError(error: SyntaxError): Finding {
  return explainValue(error.line) ?? sentences[error.code](error)
}

/** Slips that show in how a value begins or goes on; the library sees only what follows from it. */
function explainValue(line: string): Finding | undefined {
  const [, head = '', value = ''] = /^(\s*(?:- +)*(?:[^\s:'"#][^:]*: +)?)(.*)$/.exec(line) ?? []
  const text = value.trim()
  const quoted = `${head.trim()} ${quote(text)}`.trim()
  const finding = (code: string, message: string, hint = `Schreiben Sie: ${quoted}`): Finding => ({
    code,
    message,
    hint,
  })
  if (text.startsWith('{{'))
    return finding(
      'anfuehrungszeichen-fehlen',
      'Ein Text, der mit {{ beginnt, braucht Anführungszeichen.',
    )
  if (/^[[{].*[\]}]\s*[^\s,\]}#]/.test(text))
    return finding(
      'anfuehrungszeichen-fehlen',
      `Der Text beginnt mit ${text.charAt(0)}; YAML hält ihn deshalb für eine Liste oder Gruppe.`,
    )
  if (/^"(?:[^"\\]|\\.)*"\s*[^\s#,\]}]/.test(text) || /^'(?:[^']|'')*'\s*[^\s#,\]}]/.test(text))
    return finding(
      'anfuehrungszeichen-im-text',
      'Nach dem schließenden Anführungszeichen steht noch Text.',
      'Verwenden Sie innerhalb des Textes „…“ statt gerader Anführungszeichen.',
    )
  if (/^[|>][+\-0-9]*\s+[^\s#]/.test(text))
    return finding(
      'text-hinter-strich',
      `Nach ${text.charAt(0)} beginnt der Text in der nächsten Zeile, eingerückt.`,
      `Wechseln Sie nach ${text.charAt(0)} die Zeile oder setzen Sie den Text in Anführungszeichen.`,
    )
  if (head.includes(':') && /^- /.test(text))
    return finding(
      'liste-in-der-zeile',
      'Eine Liste beginnt in der Zeile unter ihrem Feld.',
      'Setzen Sie jeden Eintrag in eine eigene Zeile, eingerückt und mit „- “ davor; vor Fließtext steht noch ein | hinter dem Doppelpunkt.',
    )
  if (/^[@`%]/.test(text))
    return finding(
      'anfuehrungszeichen-fehlen',
      `Ein Text darf ohne Anführungszeichen nicht mit ${text.charAt(0)} beginnen.`,
    )
  if (head.includes(':') && /^[^"'[{|>].*:(?:\s|$)/.test(text))
    return finding(
      'doppelpunkt-im-text',
      'In diesem Text steht ein Doppelpunkt; YAML hält ihn für den Beginn eines Feldes.',
    )
  return undefined
}

/** The text in the kind of straight quotes that needs the least care inside. */
function quote(text: string): string {
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

const indentation: Finding = {
  code: 'einrueckung',
  message: 'Diese Zeile ist anders eingerückt als die Zeilen, zu denen sie gehört.',
  hint: 'Felder derselben Ebene beginnen in derselben Spalte, mit Leerzeichen, nicht mit Tabulator.',
}

const noField = ({ line }: SyntaxError): Finding => {
  if (/^\s*-(\s|$)/.test(line))
    return {
      code: 'einrueckung',
      message: 'Hier steht ein Listeneintrag, wo ein Feld erwartet wird.',
      hint: 'Rücken Sie alle Einträge einer Liste gleich weit ein, unter ihrem Feld.',
    }
  const [, name, value] = /^\s*(?:- )?([\p{L}\d_]+)[ =]+(.*\S)/u.exec(line) ?? []
  return {
    code: 'doppelpunkt-fehlt',
    message: 'In dieser Zeile steht kein Feld: es fehlt ein Doppelpunkt mit Leerzeichen.',
    hint:
      name === undefined || value === undefined
        ? 'Schreiben Sie „feld: wert“; gehört die Zeile zum Text darüber, rücken Sie sie ein.'
        : `Schreiben Sie „${name}: ${value}“; gehört die Zeile zum Text darüber, rücken Sie sie ein.`,
  }
}

const misplaced: Finding = {
  code: 'zeichen',
  message: 'Diese Stelle kann nicht gelesen werden: ein Zeichen steht, wo YAML keines erwartet.',
  hint: `Prüfen Sie Klammern, Kommas und Anführungszeichen. Gehört die Stelle zu einem Text: ${quoteAll}`,
}

const notAllowed: Finding = {
  code: 'zeichen',
  message: 'Hier steht eine Schreibweise von YAML (&, * oder !), die bzrp nicht zulässt.',
  hint: quoteAll,
}

/** One sentence per code of the library; the compiler sees to it that none is missing. */
const sentences: Readonly<Record<ErrorCode, (error: SyntaxError) => Finding>> = {
  ALIAS_PROPS: () => notAllowed,
  BAD_ALIAS: () => notAllowed,
  MULTIPLE_ANCHORS: () => notAllowed,
  MULTIPLE_TAGS: () => notAllowed,
  TAG_RESOLVE_FAILED: () => notAllowed,
  BAD_PROP_ORDER: () => notAllowed,
  BAD_COLLECTION_TYPE: () => notAllowed,
  BAD_DIRECTIVE: () => ({
    code: 'anweisung',
    message: 'Eine Zeile darf nicht mit % beginnen.',
    hint: quoteAll,
  }),
  BAD_DQ_ESCAPE: () => ({
    code: 'rueckstrich',
    message: 'Der Rückstrich \\ hat in geraden Anführungszeichen eine eigene Bedeutung.',
    hint: "Schreiben Sie \\\\ oder setzen Sie den Text in einfache Anführungszeichen: '…'.",
  }),
  BAD_INDENT: ({ message }) => (message.startsWith('Flow') ? openBracket(message) : indentation),
  BAD_SCALAR_START: () => ({
    code: 'anfuehrungszeichen-fehlen',
    message: 'Mit diesem Zeichen darf ein Text ohne Anführungszeichen nicht beginnen.',
    hint: quoteAll,
  }),
  BLOCK_AS_IMPLICIT_KEY: (error) =>
    /^\s*-(\s|$)/.test(error.line) ? noField(error) : followingIndent,
  BLOCK_IN_FLOW: () => misplaced,
  DUPLICATE_KEY: () => ({
    code: 'doppelter-schluessel',
    message: 'Ein Feld steht zweimal.',
    hint: 'Löschen Sie eines von beiden.',
  }),
  IMPOSSIBLE: () => misplaced,
  KEY_OVER_1024_CHARS: () => ({
    code: 'feldname-zu-lang',
    message: 'Vor diesem Doppelpunkt steht ein Text, der als Name eines Feldes zu lang ist.',
    hint: quoteAll,
  }),
  MISSING_CHAR: (error) => {
    if (/Implicit map keys|- indicator/.test(error.message)) return noField(error)
    if (/Comments must/.test(error.message))
      return {
        code: 'kommentar',
        message: 'Vor # fehlt ein Leerzeichen.',
        hint: `Setzen Sie vor einen Kommentar ein Leerzeichen. Gehört # zum Text: ${quoteAll}`,
      }
    return /Missing ,/.test(error.message) ? missingComma : misplaced
  },
  MULTILINE_IMPLICIT_KEY: noField,
  MULTIPLE_DOCS: () => ({
    code: 'zweites-dokument',
    message: 'Hier beginnt ein zweites Dokument; eine Datei darf nur eines enthalten.',
    hint: 'Löschen Sie die Zeile „---“.',
  }),
  NON_STRING_KEY: () => ({
    code: 'feldname',
    message: 'Der Name eines Feldes muss ein Wort sein, keine Liste und keine Gruppe.',
    hint: `Gehört die Stelle zu einem Text: ${quoteAll}`,
  }),
  RESOURCE_EXHAUSTION: () => ({
    code: 'zu-tief',
    message: 'Die Angaben sind zu tief ineinander geschachtelt.',
    hint: 'Prüfen Sie Klammern und Einrückungen.',
  }),
  TAB_AS_INDENT: () => ({
    code: 'tabulator',
    message: 'Diese Zeile ist mit einem Tabulator eingerückt.',
    hint: 'Ersetzen Sie ihn durch Leerzeichen, zwei je Ebene.',
  }),
  UNEXPECTED_TOKEN: ({ message }) =>
    /Unexpected , in/.test(message)
      ? { code: 'komma', message: 'Hier steht ein Komma zu viel.', hint: 'Löschen Sie das Komma.' }
      : misplaced,
}

const followingIndent: Finding = {
  code: 'einrueckung',
  message: 'Die Zeilen unter dieser sind weiter eingerückt, obwohl das Feld schon einen Wert hat.',
  hint: 'Beginnen Sie die nächste Zeile in derselben Spalte, oder setzen Sie den Text in Anführungszeichen.',
}

const missingComma: Finding = {
  code: 'komma',
  message: 'Zwischen zwei Einträgen fehlt ein Komma.',
  hint: 'Trennen Sie die Einträge mit „, “.',
}

function openBracket(message: string): Finding {
  const bracket = message.includes('map') ? '}' : ']'
  return {
    code: 'klammer-offen',
    message: `Vor dieser Zeile fehlt die schließende Klammer ${bracket}.`,
    hint: `Setzen Sie ${bracket} an das Ende der Liste. Gehört die Klammer zu einem Text: ${quoteAll}`,
  }
}
