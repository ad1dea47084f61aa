import type { HTTPRequest, Page } from 'puppeteer-core'

/**
 * All that a printed page may use beside its own markup, as a Content-Security-Policy: second net
 * under the interception of requests.
 */
export const contentSecurityPolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:"

/**
 * Serves one document from memory and lets a page load nothing else but `data:` addresses. Adds
 * the addresses it asks for in vain to `refused`, as long as the page lives.
 */
export async function serveFromMemory(
  page: Page,
  address: string,
  html: string,
  refused: Set<string>,
): Promise<void> {
  let served = false
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    if (!served && request.url() === address && isMainDocument(request, page)) {
      served = true
      void settle(
        request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': contentSecurityPolicy },
          body: html,
        }),
      )
    } else if (request.url().startsWith('data:')) {
      void settle(request.continue())
    } else {
      refused.add(request.url())
      void settle(request.abort('blockedbyclient'))
    }
  })
  collectBlocked(page, refused)
}

/** What Chromium says of a load that it has stopped itself; the address in full. */
const stopped = [
  /^Not allowed to load local resource: (\S+)/,
  /'([a-z][a-z0-9+.-]*:[^']*)'.*violates the following Content Security Policy/,
]

/** Some loads never become a request: the policy or Chromium itself stops them before. */
function collectBlocked(page: Page, refused: Set<string>): void {
  // Certain, but often only the start of the address.
  page.on('issue', ({ details }) => {
    const blocked = details.contentSecurityPolicyIssueDetails?.blockedURL
    if (blocked) refused.add(blocked)
  })
  page.on('console', (message) => {
    for (const pattern of stopped) {
      const blocked = pattern.exec(message.text())?.[1]
      if (blocked) refused.add(blocked)
    }
  })
}

function isMainDocument(request: HTTPRequest, page: Page): boolean {
  return request.isNavigationRequest() && request.frame() === page.mainFrame()
}

/** An answer to a page that is closing fails; whoever waits for the page hears of that elsewhere. */
async function settle(answer: Promise<void>): Promise<void> {
  await answer.catch(() => undefined)
}
