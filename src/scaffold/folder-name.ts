import type { Raum } from '../model/raum.ts'

/** Name of a profile's folder: key and official name in ASCII, `092008-koellnische-vorstadt-spindlersfeld`. */
export function toFolderName({ id, name }: Pick<Raum, 'id' | 'name'>): string {
  const ascii = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
  const slug = ascii.match(/[a-z0-9]+/g)?.join('-') ?? ''
  return slug === '' ? id : `${id}-${slug}`
}
