import type { StartedBrowser } from '../../../src/pdf/start-browser.ts'

/** What a page did while it loaded, and what is in it afterwards. */
export interface Watched {
  readonly dialogs: readonly string[]
  /** Addresses it asked for, apart from its own and `data:`. */
  readonly requests: readonly string[]
  /** Event handlers and `javascript:` addresses as "TAG attribute". */
  readonly handlers: readonly string[]
  /** Number of elements that run, embed or send something. */
  readonly active: number
  readonly text: string
  /** The text of every element with an id. */
  readonly texts: Readonly<Record<string, string>>
}

const address = 'http://bzrp.invalid/'

/** Loads the page in the browser, without network. */
export async function watchPage(
  browser: StartedBrowser['running']['browser'],
  html: string,
): Promise<Watched> {
  const page = await browser.newPage()
  try {
    const dialogs: string[] = []
    const requests: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      if (request.url() === address)
        void request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      else if (request.url().startsWith('data:')) void request.continue()
      else {
        requests.push(request.url())
        void request.abort()
      }
    })
    // A machine with other work takes its time: the test has a limit of its own.
    await page.goto(address, { waitUntil: 'load', timeout: 0 })
    const seen = (await page.evaluate(look)) as Omit<Watched, 'dialogs' | 'requests'>
    return { dialogs, requests, ...seen }
  } finally {
    await page.close()
  }
}

/** Runs in the page: every element is looked at. */
const look = `(() => ({
  handlers: [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => /^on/i.test(name) || /^\\s*javascript:/i.test(value) && /href|src|action/i.test(name))
      .map(({ name }) => element.tagName + ' ' + name),
  ),
  active: document.querySelectorAll('script, iframe, object, embed, base, form').length,
  text: document.body.textContent,
  texts: Object.fromEntries(
    [...document.querySelectorAll('[id]')].map((element) => [element.id, element.textContent]),
  ),
}))()`
