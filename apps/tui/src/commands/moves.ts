// What a change moves, as every command that changes days prints it: before it is saved and when it is.

import type { WorkMoves } from '@tiendo/domain'
import { keyName, moveSentence, type Language } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson } from '../cli/say.ts'
import { clean } from '../text/clean.ts'
import { dayWords } from '../words/days.ts'

/** Days as YYYY-MM-DD, null where there is none; `before` or `after` is null where the period is new or gone. */
const movesJson = (moves: readonly WorkMoves[]) =>
  moves.map(({ work, plan, moves: periods }) => ({
    plan: plan.id,
    planNumber: plan.number,
    task: work.id,
    number: work.number,
    title: work.title,
    moves: periods,
  }))

const movesText = (moves: readonly WorkMoves[], language: Language): string =>
  moves
    .flatMap(({ work, plan, moves: periods }) => [
      `${[work.number, clean(work.title)].filter((part) => part !== null).join(' ')} (${clean(plan.number ?? plan.title)})`,
      ...periods.map((move) => `  ${keyName(move.key, language)}: ${moveSentence(move, language)}`),
    ])
    .map((line) => `${line}\n`)
    .join('')

type Written = {
  readonly schema: string
  readonly moves: readonly WorkMoves[]
  /** What was written, or would be. */
  readonly more: Readonly<Record<string, unknown>>
  /** Said to people, where it was written. */
  readonly done: string
}

/** Moves to standard output, words to standard error. */
export const printMoves = async (context: Context, options: Options, written: Written): Promise<Exit> => {
  const words = dayWords(context.language)
  const { schema, moves, more, done } = written
  const dryRun = flag(options, 'dryRun')
  if (flag(options, 'json')) await printJson(context, { schema, dryRun, ...more, moves: movesJson(moves) })
  else await context.io.out(movesText(moves, context.language))
  const days = moves.reduce((sum, one) => sum + one.moves.length, 0)
  const what = moves.length === 0 ? words.moves.none : words.moves.count(moves.length, days)
  context.io.err(dryRun ? `${what} ${words.dryRun}\n` : `${done} ${what}\n`)
  return exit.ok
}
