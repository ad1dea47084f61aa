import type { Command } from 'commander'
import { exitCode } from '../exit.ts'
import type { Outcome } from '../main.ts'
import type { Surroundings } from '../surroundings.ts'

/** `bzrp explain`: what a code means; needs no workspace and no network. */
export function defineExplain(command: Command, world: Surroundings, outcome: Outcome): void {
  command
    .option('--json', 'Ausgabe als JSON')
    .action(async (code: string | undefined, options: { readonly json?: true }) => {
      const [{ erklaerteCodes, findCodes }, format] = await Promise.all([
        import('../explain/sammlung.ts'),
        import('../explain/format-erklaerung.ts'),
      ])
      const found = code === undefined ? erklaerteCodes : findCodes(code)
      if (code !== undefined && found.length === 0) await refuse(code)
      if (options.json) world.out(format.toErklaerungenJson(found))
      else if (code === undefined) world.out(format.formatListe(found))
      else world.out(found.map(format.formatErklaerung).join('\n'))
      outcome.code = exitCode.ok
    })
}

async function refuse(code: string): Promise<never> {
  const [{ UserError }, { meintenSie }, { erklaerteCodes }] = await Promise.all([
    import('../../diagnostics/user-error.ts'),
    import('../../diagnostics/closest.ts'),
    import('../explain/sammlung.ts'),
  ])
  const codes = erklaerteCodes.map((each) => each.code)
  const names = codes.map((each) => each.slice(each.indexOf('/') + 1))
  throw new UserError(`Den Code „${code}“ gibt es nicht.`, {
    hint:
      meintenSie(code, code.includes('/') ? codes : names) ?? 'Alle Codes zeigt „bzrp explain“.',
  })
}
