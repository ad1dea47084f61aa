import type { Folder } from './folder.ts'

/** The folders of all profiles, relative to the workspace, in the order of their names. */
export function listProfile(folder: Folder): readonly string[] {
  return folder
    .list('profiles')
    .filter(({ name, art }) => art === 'ordner' && !name.startsWith('.'))
    .map(({ name }) => `profiles/${name}`)
}
