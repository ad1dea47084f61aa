import { UserError } from '../diagnostics/user-error.ts'

/** What the operating system means, in words a person can act on. */
const causes: Readonly<Record<string, readonly [cause: string, hint: string]>> = {
  EACCES: ['keine Schreibrechte', 'Rechte des Ordners ändern oder einen anderen Ordner angeben.'],
  EPERM: ['nicht erlaubt', 'Rechte des Ordners ändern oder einen anderen Ordner angeben.'],
  EROFS: ['der Datenträger ist schreibgeschützt', 'Einen anderen Ordner angeben.'],
  ENOSPC: [
    'der Datenträger ist voll',
    'Platz schaffen und den Befehl wiederholen; Vorhandenes blieb unverändert.',
  ],
  EDQUOT: ['das Speicherkontingent ist ausgeschöpft', 'Platz schaffen und den Befehl wiederholen.'],
  ENOTDIR: ['ein Teil des Pfads ist eine Datei, kein Ordner', 'Den Pfad prüfen.'],
  EEXIST: [
    'dort liegt schon eine Datei',
    'Die Datei umbenennen oder einen anderen Ordner angeben.',
  ],
  EISDIR: ['dort liegt ein Ordner, keine Datei', 'Den Pfad prüfen.'],
  ENOENT: ['den Ordner gibt es nicht', 'Den Pfad prüfen.'],
  EIO: ['der Datenträger meldet einen Fehler', 'Den Datenträger prüfen.'],
  EMFILE: ['zu viele Dateien sind offen', 'Andere Programme schließen und den Befehl wiederholen.'],
  ENAMETOOLONG: ['der Pfad ist zu lang', 'Einen kürzeren Pfad wählen.'],
}

/**
 * Turns an error of the file system into one for people (exit code 74); anything else passes
 * unchanged, because it is a bug and not trouble with a disk.
 */
export function toIoError(error: unknown, doing: 'schreiben' | 'lesen', path: string): unknown {
  if (!isErrno(error)) return error
  const [cause, hint] = causes[error.code] ?? [error.code, 'Den Datenträger und die Rechte prüfen.']
  const verb = doing === 'schreiben' ? 'nicht geschrieben' : 'nicht gelesen'
  return new UserError(`„${path}“ kann ${verb} werden: ${cause}.`, {
    kind: 'io',
    hint,
    cause: error,
  })
}

function isErrno(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return (
    error instanceof Error &&
    'syscall' in error &&
    typeof (error as { code?: unknown }).code === 'string'
  )
}
