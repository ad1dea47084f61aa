import { check } from '../support.ts'
import type { Files } from '../support.ts'

/** Folder of the profile that rules are tried on. */
const ordner = 'profiles/092007-adlershof/'

/**
 * The findings of one rule about a workspace: place in the profile, severity and sentence, without
 * line and repair. Files are named inside the profile, or from the root with a leading „/“.
 */
export async function sentencesOf(regel: string, files: Files): Promise<readonly string[]> {
  const placed = Object.entries(files).map(([path, content]) => [
    path.startsWith('/') ? path.slice(1) : `${ordner}${path}`,
    content,
  ])
  const found = await check(Object.fromEntries(placed) as Files)
  return found.split('\n').flatMap((line) => {
    const [, file, at, text, code] = /^(\S+?):(\d+):\d+ (.*) \[regel\/([\w-]+)\]$/.exec(line) ?? []
    return code === regel ? [`${file?.replace(ordner, '') ?? ''}:${at ?? ''} ${text ?? ''}`] : []
  })
}
