import { UserError } from '../diagnostics/user-error.ts'
import type { PdfFinding } from './check/finding.ts'

const again =
  'Wiederholen Sie den Befehl. Hilft das nicht, nennen Sie mit BZRP_BROWSER einen anderen Browser.'

/** Trouble that may not come again: with a fresh browser the same page may well be printed. */
export class PassingTrouble extends UserError {}

/** Trouble after which the browser can print nothing more: it must be closed, a new one may help. */
export class BrowserLost extends PassingTrouble {
  constructor({ message, kind, hint, cause }: UserError) {
    super(message, { kind, cause, ...(hint !== undefined && { hint }) })
  }
}

/** The browser or its page died while printing. */
export function crashed(titel: string, cause?: unknown): PassingTrouble {
  return passing(`Der Browser ist beim Drucken von „${titel}“ abgestürzt.`, again, cause)
}

const shorter = 'Sehr lange Tabellen können Sie kürzen oder teilen.'

/** The browser did not answer in time. */
export function tookTooLong(titel: string, milliseconds: number): PassingTrouble {
  return passing(tooLong(titel, milliseconds), `${again} ${shorter}`)
}

/** The browser was ready in time, but what came after it was not. */
export function finishingTookTooLong(titel: string, milliseconds: number): PassingTrouble {
  return passing(tooLong(titel, milliseconds), `Wiederholen Sie den Befehl. ${shorter}`)
}

function tooLong(titel: string, milliseconds: number): string {
  return `Das Drucken von „${titel}“ war nach ${Math.round(milliseconds / 1000)} Sekunden nicht fertig und wurde abgebrochen.`
}

/** The printer was closed, because the whole run ends. */
export function printingEnded(): UserError {
  return new UserError('Das Drucken wurde beendet.', { kind: 'render' })
}

/** The thread that works on the printed PDF has ended for no known reason. */
export function finishingEnded(titel: string, cause: unknown): PassingTrouble {
  return passing(
    `Das Auszeichnen und Prüfen des PDF von „${titel}“ ist abgebrochen.`,
    'Wiederholen Sie den Befehl.',
    cause,
  )
}

/** The printed PDF is too large for the memory of the thread that works on it. */
export function tooLittleMemory(titel: string, cause: unknown): UserError {
  return new UserError(
    `Für das Auszeichnen und Prüfen des PDF von „${titel}“ reicht der Speicher nicht.`,
    { kind: 'render', hint: 'Kürzen oder teilen Sie sehr lange Tabellen.', cause },
  )
}

/** Chromium could not make a PDF of the page. */
export function notPrintable(titel: string, cause: unknown): PassingTrouble {
  const said = cause instanceof Error ? cause.message : String(cause)
  return passing(`Der Browser konnte „${titel}“ nicht drucken (${said}).`, again, cause)
}

/** The page is not complete in itself. */
export function loadsFromOutside(titel: string, addresses: readonly string[]): UserError {
  // The same load may be reported twice, once with only the start of its address.
  const whole = addresses.filter(
    (start) => !addresses.some((address) => address !== start && address.startsWith(start)),
  )
  const shown = whole.slice(0, 3).map((address) => `„${shorten(address)}“`)
  const more = whole.length > 3 ? ` und ${whole.length - 3} weitere` : ''
  return trouble(
    `„${titel}“ wurde nicht gedruckt: Die Seite wollte ${shown.join(', ')}${more} von außen laden.`,
    'Eine Seite muss alles enthalten, was sie zeigt. Das ist ein Fehler in bzrp, nicht in Ihren Daten: Bitte melden Sie ihn.',
  )
}

/** A font inside the page is broken: its text would be set in another one. */
export function fontsNotLoaded(titel: string, families: readonly string[]): UserError {
  return trouble(
    `„${titel}“ wurde nicht gedruckt: Die Seite bringt eine unlesbare Schrift mit (${families.join(', ')}).`,
    'Installieren Sie bzrp neu („npm ci“).',
  )
}

function passing(message: string, hint: string, cause?: unknown): PassingTrouble {
  return new PassingTrouble(message, { kind: 'render', hint, cause })
}

/** @throws UserError (render) if there are findings about the PDF. */
export function requireConforming(titel: string, findings: readonly PdfFinding[]): void {
  const shown = findings
    .slice(0, 3)
    .map(
      ({ code, page, message }) => `${message} (${code}${page === null ? '' : `, Seite ${page}`})`,
    )
  const more = findings.length > 3 ? ` Weitere Befunde: ${findings.length - 3}.` : ''
  if (findings.length > 0)
    throw trouble(
      `Das PDF von „${titel}“ entspricht nicht PDF/UA-1 und PDF/A-2a: ${shown.join(' ')}${more}`,
      findings[0]?.hint ?? again,
    )
}

function trouble(message: string, hint: string): UserError {
  return new UserError(message, { kind: 'render', hint })
}

function shorten(address: string): string {
  return address.length <= 80 ? address : `${address.slice(0, 79)}…`
}
