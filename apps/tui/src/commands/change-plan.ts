// A change of a published plan, as `move`, `retime` and `settings` make it: asked what it moves first, then written for
// the version that was seen. `--dry-run` stops before writing.

import { randomUUID } from 'node:crypto'
import type { PlanCommand } from '@tiendo/domain'
import type { PlanPage } from '@tiendo/api/client'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import type { Remote } from '../server/remote.ts'
import { dayWords } from '../words/days.ts'
import { printMoves } from './moves.ts'
import { answered } from './with-remote.ts'

/** `--reason`, which every change needs; the exit code after saying so where it is missing. */
export const reasonOf = (context: Context, options: Options): string | Exit => {
  const reason = textOption(options, 'reason')?.trim() ?? ''
  return reason === '' ? refuse(context, exit.usage, dayWords(context.language).need.reason) : reason
}

export const changePlan = (
  context: Context,
  options: Options,
  remote: Remote,
  { plan, version }: PlanPage,
  command: PlanCommand,
  name: 'move' | 'retime' | 'settings',
): Promise<Exit> => {
  const { id: planId } = plan
  const done = dayWords(context.language).changed[name]
  return answered(context, remote.previewPlan(planId, command), async ({ moves }) => {
    const print = (at: number): Promise<Exit> =>
      printMoves(context, options, {
        schema: `tiendo.${name}/1`,
        moves,
        more: { plan: planId, version: at, command },
        done,
      })
    if (flag(options, 'dryRun')) return print(version)
    const write = { planId, version, command, commandId: randomUUID() }
    return answered(context, remote.changePlan(write), (written) => print(written.version))
  })
}
