import type { EigenesBild } from '../model/profil.ts'
import { toBase64 } from './base64.ts'

/** An image as the value of `src`: inside the page. */
export function toImageUrl({ typ, bytes }: EigenesBild): string {
  return `data:${typ};base64,${toBase64(bytes)}`
}
