import { expect, test } from 'vitest'
import { cacheFolder } from '../../src/cli/cache-folder.ts'

test.each<[NodeJS.Platform, Record<string, string>, string, string]>([
  ['linux', {}, '/home/anna', '/home/anna/.cache/bzrp'],
  ['linux', { XDG_CACHE_HOME: '/var/cache/anna' }, '/home/anna', '/var/cache/anna/bzrp'],
  ['linux', { XDG_CACHE_HOME: 'cache' }, '/home/anna', '/home/anna/.cache/bzrp'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/anna', '/home/anna/.cache/bzrp'],
  ['darwin', {}, '/Users/anna', '/Users/anna/Library/Caches/bzrp'],
  ['win32', { LOCALAPPDATA: 'D:\\Daten' }, 'C:\\Users\\anna', 'D:\\Daten\\bzrp\\Cache'],
  ['win32', {}, 'C:\\Users\\anna', 'C:\\Users\\anna\\AppData\\Local\\bzrp\\Cache'],
])('%s with %o', (platform, env, home, folder) => {
  expect(cacheFolder(env, platform, home)).toBe(folder)
})
