import { homedir, tmpdir } from 'node:os'

/** The user's folder. Containers run users without one: then the temporary folder stands in. */
export function homeFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (env['HOME']) return env['HOME']
  try {
    return homedir()
  } catch {
    // Thrown when neither the environment nor the user database names a folder.
    return tmpdir()
  }
}
