import type { Probe } from './summenprobe.ts'
import type { Quellspalte } from './zaehlung.ts'

/** Age groups of A I 16, from (included) to (excluded). */
const altersgruppen = [
  { quelle: 'age_below_6', name: 'alter_u6', titel: 'unter 6 Jahre' },
  { quelle: 'age_6_15', name: 'alter_6_15', titel: '6 bis unter 15 Jahre' },
  { quelle: 'age_15_18', name: 'alter_15_18', titel: '15 bis unter 18 Jahre' },
  { quelle: 'age_18_27', name: 'alter_18_27', titel: '18 bis unter 27 Jahre' },
  { quelle: 'age_27_45', name: 'alter_27_45', titel: '27 bis unter 45 Jahre' },
  { quelle: 'age_45_55', name: 'alter_45_55', titel: '45 bis unter 55 Jahre' },
  { quelle: 'age_55_65', name: 'alter_55_65', titel: '55 bis unter 65 Jahre' },
  { quelle: 'age_above_65', name: 'alter_65_plus', titel: '65 Jahre und älter' },
] as const

const mh = 'inhabitants_with_migration_background'

/** Columns with counts per table; what a table repeats from another is read for checking only. */
export const aI16Spalten: Readonly<Record<'t1' | 't2' | 't3', readonly Quellspalte[]>> = {
  t1: [
    { quelle: 'inhabitants', name: 'einwohner', titel: 'Einwohnerinnen und Einwohner' },
    { quelle: mh, name: 'mit_migrationshintergrund', titel: 'mit Migrationshintergrund' },
    { quelle: 'inhabitants_germans', name: 'deutsche', titel: 'Deutsche' },
    {
      quelle: 'inhabitants_germans_without_migration_background',
      name: 'deutsche_ohne_migrationshintergrund',
      titel: 'Deutsche ohne Migrationshintergrund',
    },
    {
      quelle: 'inhabitants_germans_with_migration_background',
      name: 'deutsche_mit_migrationshintergrund',
      titel: 'Deutsche mit Migrationshintergrund',
    },
    { quelle: 'inhabitants_foreigners', name: 'auslaender', titel: 'Ausländerinnen und Ausländer' },
  ],
  t2: [
    { quelle: 'inhabitants', name: 't2_einwohner', titel: '', nurPruefung: true },
    ...altersgruppen.map(({ quelle, name, titel }) => ({
      quelle: `inhabitants_${quelle}`,
      name,
      titel,
    })),
    { quelle: 'inhabitants_female', name: 'weiblich', titel: 'weiblich' },
    { quelle: 'inhabitants_foreigners', name: 't2_auslaender', titel: '', nurPruefung: true },
  ],
  t3: [
    { quelle: 'inhabitants', name: 't3_einwohner', titel: '', nurPruefung: true },
    ...altersgruppen.map(({ quelle, name, titel }) => ({
      quelle: `${mh}_${quelle}`,
      name: `mh_${name}`,
      titel: `mit Migrationshintergrund, ${titel}`,
    })),
    { quelle: `${mh}_female`, name: 'mh_weiblich', titel: 'mit Migrationshintergrund, weiblich' },
    { quelle: 'inhabitants_foreigners', name: 't3_auslaender', titel: '', nurPruefung: true },
  ],
}

/** What must add up within and across the three tables of a Stand. */
export const aI16Proben: readonly Probe[] = [
  { summe: 't2_einwohner', teile: ['einwohner'], worte: 'der Tabelle t1' },
  { summe: 't3_einwohner', teile: ['mit_migrationshintergrund'], worte: 'der Tabelle t1' },
  { summe: 't2_auslaender', teile: ['auslaender'], worte: 'der Tabelle t1' },
  { summe: 't3_auslaender', teile: ['auslaender'], worte: 'der Tabelle t1' },
  {
    summe: 'einwohner',
    teile: ['deutsche', 'auslaender'],
    worte: 'den Deutschen und den Ausländerinnen und Ausländern',
  },
  {
    summe: 'deutsche',
    teile: ['deutsche_ohne_migrationshintergrund', 'deutsche_mit_migrationshintergrund'],
    worte: 'den Deutschen mit und denen ohne Migrationshintergrund',
  },
  {
    summe: 'mit_migrationshintergrund',
    teile: ['deutsche_mit_migrationshintergrund', 'auslaender'],
    worte: 'den Deutschen mit Migrationshintergrund und den Ausländerinnen und Ausländern',
  },
  {
    summe: 't2_einwohner',
    teile: altersgruppen.map(({ name }) => name),
    worte: 'den acht Altersgruppen',
  },
  {
    summe: 't3_einwohner',
    teile: altersgruppen.map(({ name }) => `mh_${name}`),
    worte: 'den acht Altersgruppen',
  },
]
