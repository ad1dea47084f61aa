/** What a pattern of the schemas means in words. */
export interface PatternMeaning {
  /** „Erwartet wird …“ */
  readonly expected: string
  /** What to write instead of this text, as a sentence, if that can be told. */
  readonly suggest?: (text: string) => string | undefined
}

/** One entry per `pattern` of the schemas; a test sees to it that none is missing. */
export const patternMeanings: Readonly<Record<string, PatternMeaning>> = {
  '^[0-9]{6}$': {
    expected: 'ein sechsstelliger LOR-Schlüssel in Anführungszeichen, zum Beispiel "092007"',
    suggest: (text) => suggestKey(text, 6),
  },
  '^[0-9]{8}$': {
    expected: 'ein achtstelliger LOR-Schlüssel in Anführungszeichen, zum Beispiel "09200715"',
    suggest: (text) => suggestKey(text, 8),
  },
  '^[0-9]{8}$|^bezirksregion$|^ueberregional$': {
    expected:
      'ein achtstelliger LOR-Schlüssel in Anführungszeichen, „bezirksregion“ oder „ueberregional“',
    suggest: (text) =>
      /^\d{6}$/.test(text)
        ? 'Schreiben Sie „bezirksregion“ für die ganze Region.'
        : suggestKey(text, 8),
  },
  '^[0-9]{6}([0-9]{2})?$': {
    expected:
      'der Schlüssel einer Bezirksregion oder eines Planungsraums in Anführungszeichen, zum Beispiel "092007"',
    suggest: (text) => suggestKey(text, 6) ?? suggestKey(text, 8),
  },
  '^(regel/)?[a-z0-9]+(-[a-z0-9]+)*$': {
    expected: 'der Name einer Regel, wie er in eckigen Klammern hinter dem Befund steht',
    suggest: (text) => suggestName(text.replace(/^[[ ]*regel\/|\]$/g, ''), '-'),
  },
  '^(0[1-9]|1[0-2])$': {
    expected: 'der zweistellige Schlüssel des Bezirks in Anführungszeichen, "01" bis "12"',
    suggest: (text) => (/^[1-9]$/.test(text) ? `Schreiben Sie "0${text}".` : undefined),
  },
  '^[0-9]{5}$': { expected: 'eine fünfstellige Postleitzahl in Anführungszeichen' },
  '^W-[0-9]{1,4}$': {
    expected: 'die Kennung eines Änderungswunsches wie „W-01“',
  },
  '^(titel|blick|anhang|[0-9]{1,2}(\\.[0-9]{1,2}){0,2}|II(\\.[0-9]{1,2}){1,2})$': {
    expected: 'die Kennung eines Abschnitts: seine Nummer, „titel“, „blick“ oder „anhang“',
  },
  '^[0-9a-f]{64}$': { expected: 'eine Prüfsumme, wie bzrp sie schreibt' },
  '^[a-z0-9]+(-[a-z0-9]+)*$': {
    expected: 'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen, ohne Umlaute',
    suggest: (text) => suggestName(text, '-'),
  },
  '^[a-z][a-z0-9_]*$': {
    expected: 'eine Kennung aus Kleinbuchstaben, Ziffern und Unterstrichen, ohne Umlaute',
    suggest: (text) => suggestName(text, '_'),
  },
  '^[A-Z]{1,2}[0-9]{1,2}\\+?$|^[a-z][a-z0-9_]*$': {
    expected: 'der Code eines Indikators aus dem Katalog, zum Beispiel B1 oder einwohner',
    suggest: (text) =>
      /^[a-z]{1,2}[0-9]{1,2}\+?$/.test(text)
        ? `Meinten Sie „${text.toUpperCase()}“?`
        : suggestName(text, '_'),
  },
  '^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$|^II(\\.[0-9]{1,2}){1,2}$': {
    expected: 'die Nummer eines Kapitels oder Abschnitts, zum Beispiel "2.1" oder "II.3"',
    suggest: (text) => {
      const number = /\d{1,2}(?:\.\d{1,2}){0,2}/.exec(text)?.[0]
      return number === undefined ? undefined : `Meinten Sie "${number}"?`
    },
  },
  '^https://[^\\s<>"]+$': {
    expected: 'eine Internetadresse, die mit https:// beginnt und keine Leerzeichen enthält',
    suggest: (text) =>
      /^(?:http:\/\/|www\.)\S+$/.test(text)
        ? `Schreiben Sie https://${text.replace(/^http:\/\//, '')}.`
        : undefined,
  },
  '^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$': {
    expected: 'eine E-Mail-Adresse, zum Beispiel spk@example.org',
  },
  '^#[0-9a-fA-F]{6}$': {
    expected: 'eine Farbe als # mit sechs Ziffern oder Buchstaben a bis f, in Anführungszeichen',
    suggest: (text) => (/^[0-9a-fA-F]{6}$/.test(text) ? `Schreiben Sie "#${text}".` : undefined),
  },
  '^[A-Za-z0-9_][A-Za-z0-9_./-]*$': {
    expected:
      'ein Pfad im Profilordner aus Buchstaben ohne Umlaute, Ziffern, Punkt, Binde- und Schrägstrich, zum Beispiel bilder/luftbild.jpg',
    suggest: (text) => {
      const path = text.replace(/^\.\//, '').replaceAll('\\', '/')
      return path !== text && /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/.test(path)
        ? `Schreiben Sie ${path}.`
        : undefined
    },
  },
  '^([0-9]{4}-[0-9]{2}-[0-9]{2}|neuester)$': {
    expected: 'ein Datum als Jahr-Monat-Tag, zum Beispiel 2024-12-31, oder „neuester“',
    suggest: (text) => {
      const date = suggestDate(text)
      return date === undefined ? undefined : `Schreiben Sie ${date}.`
    },
  },
  '^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$': {
    expected: 'eine Version aus drei Zahlen, zum Beispiel 1.0.0',
    suggest: (text) =>
      /^\d{1,3}$/.test(text)
        ? `Schreiben Sie ${text}.0.0.`
        : /^\d{1,3}\.\d{1,3}$/.test(text)
          ? `Schreiben Sie ${text}.0.`
          : undefined,
  },
  '^S-[0-9]{1,3}$': numbered('S-', 'eine Kennung wie S-01'),
  '^B-[0-9]{1,3}$': numbered('B-', 'die Kennung eines Bedarfs, zum Beispiel B-01'),
  '^Z[0-9]{1,3}$': numbered('Z', 'die Kennung eines Ziels, zum Beispiel Z2'),
  '^M-[0-9]{1,3}$': numbered('M-', 'die Kennung einer Maßnahme, zum Beispiel M-03'),
  '^(B|M)-[0-9]{1,3}$': {
    expected: 'die Kennung eines Bedarfs oder einer Maßnahme, zum Beispiel B-01 oder M-03',
  },
  '^[a-z0-9_ +*/().-]+$': {
    expected: 'eine Rechnung aus Spaltennamen, Zahlen, + - * / und runden Klammern',
  },
  '^[A-Za-z0-9_.-]+\\.csv$': { expected: 'der Name einer CSV-Datei' },
  '^sha256:[0-9a-f]{64}$': { expected: 'eine Prüfsumme „sha256:…“' },
}

/** A date as people write it, in the form of the sources; undefined if there is no such day. */
export function suggestDate(text: string): string | undefined {
  const german = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/.exec(text)
  const other = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/.exec(text)
  const { year, month, day } = { ...german?.groups, ...other?.groups }
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const isDay = Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay
  return isDay && iso !== text ? iso : undefined
}

/** Curly quotes are part of the text; a spreadsheet takes the leading zero. */
function suggestKey(text: string, length: 6 | 8): string | undefined {
  const digits = text.replace(/[\s„“”‚‘’"']/g, '')
  if (!/^\d+$/.test(digits)) return undefined
  if (digits.length === length) return `Schreiben Sie "${digits}", mit geraden Anführungszeichen.`
  if (digits.length === length - 1) return `Schreiben Sie "0${digits}": die führende Null fehlt.`
  if (digits.length === 8 && length === 6)
    return `Schreiben Sie "${digits.slice(0, 6)}": ${digits} ist der Schlüssel eines Planungsraums.`
  if (digits.length === 6 && length === 8)
    return `${digits} ist der Schlüssel einer Bezirksregion; gemeint ist einer ihrer Planungsräume.`
  return undefined
}

function suggestName(text: string, separator: '-' | '_'): string | undefined {
  const name = text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, separator)
    .replace(/^[-_]+|[-_]+$/g, '')
  return name === '' || (separator === '_' && /^\d/.test(name))
    ? undefined
    : `Meinten Sie „${name}“?`
}

function numbered(prefix: string, expected: string): PatternMeaning {
  return {
    expected,
    suggest: (text) => {
      const number = /^[A-Za-z]?[-\s.]?(\d{1,3})$/.exec(text)?.[1]
      return number === undefined ? undefined : `Meinten Sie „${prefix}${number}“?`
    },
  }
}
