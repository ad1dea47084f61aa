import type { Command } from 'commander'
import { addApprove } from './commands/approve.ts'
import { addBuild } from './commands/build.ts'
import { addCache } from './commands/cache.ts'
import { addCheck } from './commands/check.ts'
import { addDiff } from './commands/diff.ts'
import { addDoctor } from './commands/doctor.ts'
import { addExplain } from './commands/explain.ts'
import { addImport } from './commands/import.ts'
import { addInit } from './commands/init.ts'
import { addMerge } from './commands/merge.ts'
import { addNew } from './commands/new.ts'
import { addPublish } from './commands/publish.ts'
import { addReview } from './commands/review.ts'
import { addStatus } from './commands/status.ts'
import { addVerify } from './commands/verify.ts'
import { addWerte } from './commands/werte.ts'
import type { Outcome } from './main.ts'
import type { Surroundings } from './surroundings.ts'

/** All commands, in the order in which people meet them. */
export function addCommands(program: Command, world: Surroundings, outcome: Outcome): void {
  addInit(program, world, outcome)
  addNew(program, world, outcome)
  addCheck(program, world, outcome)
  addBuild(program, world, outcome)
  addStatus(program, world, outcome)
  addDiff(program, world, outcome)
  addReview(program, world, outcome)
  addApprove(program, world, outcome)
  addPublish(program, world, outcome)
  addVerify(program, world, outcome)
  addMerge(program, world, outcome)
  addCache(program, world, outcome)
  addWerte(program, world, outcome)
  addImport(program, world, outcome)
  addExplain(program, world, outcome)
  addDoctor(program, world, outcome)
}
