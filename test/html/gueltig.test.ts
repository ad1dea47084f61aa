import { createHash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderDokument } from '../../src/html/render-dokument.ts'
import { renderProfil } from '../../src/html/render.ts'
import { createErscheinungsbild } from '../../src/model/erscheinungsbild.ts'
import { createTestSetter } from '../support/set-profile.ts'
import { dokument } from './support/dokument.ts'
import { renderInput } from './support/sample.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Tables of key figures become a grid on a phone: browsers forget what they are without roles.
    'no-redundant-role': 'off',
    // A frame that scrolls is a region with a name, not a section of the document.
    'prefer-native-element': 'off',
  },
})

/** One line per violation of the HTML standard. */
async function findMaengel(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} [${ruleId}]`),
  )
}

describe('what is built is valid HTML', { timeout: 60_000 }, () => {
  let set: Awaited<ReturnType<typeof createTestSetter>>
  beforeAll(async () => {
    set = await createTestSetter()
  }, 120_000)

  test.each(['profil', 'kurzprofil', 'datenblatt'] as const)('%s', async (form) => {
    expect(await findMaengel(await set('091001', form))).toEqual([])
  })
})

test('a page with every kind of Darstellung', async () => {
  expect(await findMaengel(renderProfil(renderInput()))).toEqual([])
})

test('papers besides the profiles', async () => {
  expect(
    await findMaengel(
      renderDokument({
        dokument,
        erscheinungsbild: createErscheinungsbild(),
        fonts: [],
        werkzeug: { name: 'bzrp', version: '1.2.3' },
        sha256: (text) => createHash('sha256').update(text).digest('base64'),
      }),
    ),
  ).toEqual([])
})

test('invalid HTML is found', async () => {
  const html =
    '<!doctype html><html lang="de"><head><title>x</title></head><body><p><div></p></body></html>'
  expect((await findMaengel(html)).join(' ')).toContain('[close-order]')
})
