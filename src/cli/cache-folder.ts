import { posix, win32 } from 'node:path'

/**
 * The user's folder for what bzrp may keep between runs and always can make anew: where the system
 * wants such things. `XDG_CACHE_HOME` moves it on Linux; a relative value does not count (XDG Base
 * Directory Specification).
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  if (platform === 'win32')
    return win32.join(env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'bzrp', 'Cache')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches', 'bzrp')
  const named = env['XDG_CACHE_HOME'] ?? ''
  return posix.join(posix.isAbsolute(named) ? named : posix.join(home, '.cache'), 'bzrp')
}
