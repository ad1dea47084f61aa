import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noCache } from '../../dist/build/cache.js'
import { runBuild } from '../../dist/build/run-build.js'
import { createSetter, loadWorkspace, openLibrary } from '../../dist/pipeline.js'
import { createWorkspace, readRaeume, writeProfil } from './workspace.js'

const tool = fileURLToPath(new URL('../..', import.meta.url))

/** Profiles that are set before memory counts: by then every region has been shown once. */
const warmUp = 143

/**
 * Memory over so many generated profiles, set one after the other in this process as a build does,
 * without PDF: the regions of Berlin again and again, each time as another profile. Needs
 * `node --expose-gc`.
 */
export async function benchMemory(count) {
  if (globalThis.gc === undefined) throw new Error('start with node --expose-gc')
  const root = mkdtempSync(join(tmpdir(), 'bzrp-memory-'))
  try {
    const samples = []
    const failures = []
    const { tasks, effects } = await prepare(root, count, (result) => {
      if (result.ergebnis !== 'fertig') failures.push(`${result.name}: ${result.grund}`)
      rmSync(join(root, 'ausgabe', result.name), { recursive: true })
      samples.push(sample(samples.length + 1))
    })
    await runBuild(tasks, effects)
    const rows = samples.filter(({ profiles }) => profiles % 100 === 0 || profiles === warmUp)
    const counted = samples.filter(({ profiles }) => profiles > warmUp)
    if (counted.length > 1)
      rows.push({
        profiles: 'MB per profile',
        'heap MB': slope(counted, 'heap MB'),
        'process MB': slope(counted, 'process MB'),
      })
    return { rows, failures }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function prepare(root, count, onResult) {
  const regionen = readRaeume('bezirksregion')
  createWorkspace(
    root,
    readRaeume('bezirk').find(({ id }) => id === '09'),
  )
  writeProfil(
    root,
    regionen.find(({ id }) => id === '092007'),
  )
  const loaded = await loadWorkspace(root, tool)
  const { daten } = loaded.workspace.profile[0]
  const shared = { programm: '', node: '', bezirk: '', katalog: '', daten: {}, browser: 'keiner' }
  const tasks = Array.from({ length: count }, (_, index) => {
    const raum = regionen[index % regionen.length].id
    const ordner = `profiles/${raum}-${index}`
    return {
      ordner,
      inputs: { ...shared, ordner, quellen: {}, vorgaben: { formate: 'html' } },
      daten: { ...daten, ordner, profil: { ...daten.profil, raum } },
    }
  })
  const set = await createSetter(loaded, openLibrary(loaded), { name: 'bzrp', version: '0' })
  const effects = {
    ...{ set, print: null, cache: noCache, ausgabe: join(root, 'ausgabe'), lanes: 1 },
    datumOf: () => new Date(0),
    werkzeuge: () => ({ bzrp: '0', node: process.versions.node, browser: null }),
    confirmLock: () => undefined,
    clock: () => performance.now(),
    failFast: false,
    interrupted: new AbortController().signal,
    onStep: () => undefined,
    onResult,
  }
  return { tasks, effects }
}

function sample(profiles) {
  globalThis.gc()
  const { heapUsed, rss } = process.memoryUsage()
  return { profiles, 'heap MB': toMegabytes(heapUsed), 'process MB': toMegabytes(rss) }
}

/** By least squares. */
function slope(samples, key) {
  const mean = (of) => samples.reduce((sum, each) => sum + each[of], 0) / samples.length
  const [x, y] = [mean('profiles'), mean(key)]
  const sum = (product) => samples.reduce((total, each) => total + product(each), 0)
  const covariance = sum((each) => (each.profiles - x) * (each[key] - y))
  return Number((covariance / sum(({ profiles }) => (profiles - x) ** 2)).toFixed(3))
}

const toMegabytes = (bytes) => Number((bytes / 2 ** 20).toFixed(1))
