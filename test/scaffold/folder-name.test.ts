import { expect, test } from 'vitest'
import { toFolderName } from '../../src/scaffold/folder-name.ts'

test.each([
  ['092008', 'Köllnische Vorstadt/Spindlersfeld', '092008-koellnische-vorstadt-spindlersfeld'],
  ['092006', 'Niederschöneweide', '092006-niederschoeneweide'],
  ['042002', 'Heerstraße', '042002-heerstrasse'],
  ['091001', 'Alt-Treptow', '091001-alt-treptow'],
  ['010101', '…', '010101'],
])('%s %s is the folder %s', (id, name, folder) => {
  expect(toFolderName({ id, name })).toBe(folder)
})
