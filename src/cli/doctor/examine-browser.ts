import { dirname } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import type { BrowserInfo } from '../../pdf/browser-info.ts'
import { readEmbeddedFonts } from '../../pdf/document/embedded-fonts.ts'
import { findBrowsers } from '../../pdf/find-browsers.ts'
import type { Candidate } from '../../pdf/find-browsers.ts'
import { sandboxNotes, whyNoSandbox } from '../../pdf/launch-options.ts'
import { openPrinter } from '../../pdf/printer.ts'
import type { Printer, PrinterOptions } from '../../pdf/printer.ts'
import { probeMachine } from '../../pdf/probe-machine.ts'
import { findAllDamaged } from '../../pdf/unpacked-files.ts'
import { toReason } from './format-report.ts'
import { toHerkunft } from './report.ts'
import type { Doctorbericht, Pruefpunkt } from './report.ts'

/** What there is to say about browsers. */
export type Browserbefund = Pick<Doctorbericht, 'punkte' | 'browser' | 'weitere_browser'>

/** Finds a browser as a build would, starts it and prints a page with it. */
export async function examineBrowser(options: PrinterOptions, datum: Date): Promise<Browserbefund> {
  const { set, found } = findBrowsers(await probeMachine(options))
  let printer: Printer
  try {
    printer = await openPrinter(options)
  } catch (error) {
    // Without a named one all have been tried.
    const others = set ? found : []
    return {
      punkte: [toPunkt('Browser', error)],
      browser: null,
      weitere_browser: others.map(toEntry),
    }
  }
  try {
    const { name, version, path, origin, sandbox } = printer.browser
    return {
      punkte: [
        ...describeBrowser(printer.browser, options.uid),
        ...(origin === 'packaged' ? [await examineUnpacked(dirname(path))] : []),
        await examinePrinting(printer, datum),
        describeSandbox(printer.browser, options.uid),
      ],
      browser: { name, version, pfad: path, herkunft: toHerkunft(origin), sandbox },
      weitere_browser: found
        .filter((each) => each.origin !== origin || each.name !== name)
        .map(toEntry),
    }
  } finally {
    await printer.close()
  }
}

function toEntry({ name, path, origin }: Candidate): Browserbefund['weitere_browser'][number] {
  return { name, pfad: path, herkunft: toHerkunft(origin) }
}

function describeBrowser(browser: BrowserInfo, uid: number): Pruefpunkt[] {
  const { name, version, path, origin, notes, sandbox } = browser
  const reason = toReason(toHerkunft(origin))
  return [
    { punkt: 'Browser', stand: 'ok', befund: `${name} ${version} (${reason})\n${path}` },
    ...notes
      .filter((note) => !sandboxNotes(sandbox, uid).includes(note))
      .map((befund): Pruefpunkt => ({ punkt: 'Browser', stand: 'hinweis', befund })),
  ]
}

/** Every start checks samples of the unpacked files; this reads them whole. */
async function examineUnpacked(folder: string): Promise<Pruefpunkt> {
  const damaged = await findAllDamaged(folder)
  return damaged.length === 0
    ? { punkt: 'Prüfsummen', stand: 'ok', befund: 'alle Dateien des Browsers wie entpackt' }
    : {
        punkt: 'Prüfsummen',
        stand: 'fehlt',
        befund: `verändert: ${damaged.join(', ')}`,
        abhilfe: `Löschen Sie „${folder}“; bzrp entpackt den Browser beim nächsten Mal neu.`,
      }
}

const testPage = `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>Probedruck</title>
<style>@page { size: A4 }</style>
<h1>Probedruck</h1>
<p>Größe, Übersicht, Straße</p>
</html>`

async function examinePrinting(printer: Printer, datum: Date): Promise<Pruefpunkt> {
  try {
    const pdf = await printer.print(testPage, { titel: 'Probedruck', datum })
    // Without any font on the machine Chromium prints pages without text, and says nothing.
    return (await readEmbeddedFonts(pdf)).length > 0
      ? { punkt: 'Probedruck', stand: 'ok', befund: 'eine Seite A4 mit Text' }
      : {
          punkt: 'Probedruck',
          stand: 'fehlt',
          befund: 'eine Seite ohne Text',
          abhilfe: 'Nennen Sie mit BZRP_BROWSER einen anderen Browser.',
        }
  } catch (error) {
    return toPunkt('Probedruck', error)
  }
}

function describeSandbox({ sandbox }: BrowserInfo, uid: number): Pruefpunkt {
  if (sandbox) return { punkt: 'Sandbox', stand: 'ok', befund: 'an' }
  return {
    punkt: 'Sandbox',
    stand: 'hinweis',
    befund: `aus, weil ${whyNoSandbox(uid)}`,
    abhilfe:
      uid === 0
        ? 'Rufen Sie bzrp als gewöhnlicher Benutzer auf, wenn es möglich ist.'
        : 'Nehmen Sie BZRP_NO_SANDBOX weg, wenn der Browser auch so startet.',
  }
}

function toPunkt(punkt: string, error: unknown): Pruefpunkt {
  if (!(error instanceof UserError)) throw error
  return { punkt, stand: 'fehlt', befund: error.message, abhilfe: error.hint }
}
