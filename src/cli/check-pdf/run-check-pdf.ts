import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { safe } from '../../diagnostics/safe-text.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { checkPdf } from '../../pdf/check/check-pdf.ts'
import type { PdfReport } from '../../pdf/check/check-pdf.ts'
import { exitCode } from '../exit.ts'
import type { Surroundings } from '../surroundings.ts'

/** Runs `bzrp check --pdf FILE`; returns the exit code. */
export async function runCheckPdf(
  file: string,
  { json }: { readonly json: boolean },
  world: Surroundings,
): Promise<number> {
  const report = await checkPdf(readPdf(resolve(world.cwd, file), file))
  if (json) world.out(formatJson(file, report))
  else world.err(formatText(file, report))
  return report.findings.length === 0 ? exitCode.ok : exitCode.findings
}

function readPdf(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UserError(
      code === 'ENOENT'
        ? `Die Datei „${safe(shown)}“ gibt es nicht.`
        : `Die Datei „${safe(shown)}“ lässt sich nicht lesen (${code ?? 'unbekannter Fehler'}).`,
      { hint: 'Prüfen Sie den Pfad hinter --pdf.', cause: error },
    )
  }
}

/** Findings with their place, one after the other, and a last line that says how many. */
export function formatText(file: string, { findings, pages }: PdfReport): string {
  const name = safe(file)
  if (findings.length === 0)
    return `✓ ${name}: ${pages === 1 ? '1 Seite' : `${pages} Seiten`}, keine Befunde nach PDF/UA-1 und PDF/A-2a.\n`
  const lines = findings.map(({ code, page, message, hint }) => {
    const place = page === null ? name : `${name}, Seite ${page}`
    return `${place}\n  ${toNorm(code)}: ${safe(message)}\n  → ${safe(hint)}\n`
  })
  const count = findings.length === 1 ? '1 Befund' : `${findings.length} Befunde`
  return `${lines.join('')}✗ ${name}: ${count}.\n`
}

function formatJson(file: string, { findings, pages }: PdfReport): string {
  const befunde = findings.map(({ code, page, message, hint }) => ({
    code: toNorm(code),
    seite: page,
    meldung: message,
    abhilfe: hint,
  }))
  return `${JSON.stringify({ version: 1, datei: file, seiten: pages, befunde }, null, 2)}\n`
}

/** `UA 13-004` is a condition of PDF/UA-1, `A 6.2.3` a clause of PDF/A-2. */
function toNorm(code: string): string {
  return code.replace(/^UA /, 'PDF/UA-1 ').replace(/^A /, 'PDF/A-2a ')
}
