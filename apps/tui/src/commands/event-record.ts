// `tiendo events record` and `events withdraw`: an awaited event came, or did not after all. JSON: `tiendo.event/1`.

import { randomUUID } from 'node:crypto'
import { err, ok, type Awaited, type AwaitedCommand, type AwaitedScope, type Result } from '@tiendo/domain'
import { awaitedName } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, listOption, textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import type { Remote } from '../server/remote.ts'
import { fold } from '../text/fold.ts'
import { dayWords } from '../words/days.ts'
import { reasonOf } from './change-plan.ts'
import { dayOption } from './day-option.ts'
import { printMoves } from './moves.ts'
import { answered, withRemote } from './with-remote.ts'

/** By id, else the beginning of an id, else words of the event. */
const findEvent = (context: Context, list: readonly Awaited[], text: string): Result<Awaited, Exit> => {
  const words = dayWords(context.language).events
  const wanted = fold(text.trim())
  const tests: readonly ((one: Awaited) => boolean)[] = [
    ({ id }) => id === text,
    ({ id }) => wanted.length >= 4 && id.startsWith(wanted),
    ({ event }) => wanted !== '' && fold(awaitedName(event, context.language)).includes(wanted),
  ]
  const found = tests.map((test) => list.filter(test)).find((some) => some.length > 0) ?? []
  const [first, second] = found
  if (first === undefined) return err(refuse(context, exit.notFound, words.notFound(text)))
  return second === undefined
    ? ok(first)
    : err(refuse(context, exit.usage, words.many(text, found.map(({ id }) => id).join(', '))))
}

/** `--task PLAN/TASK`, each of them work of this event: the plan by id or number, the work by id or number. */
const scopeOf = (context: Context, options: Options, awaited: Awaited): Result<AwaitedScope, Exit> => {
  const asked = listOption(options, 'task')
  if (asked === null) return ok(null)
  const words = dayWords(context.language)
  const places: { readonly planId: string; readonly workId: string }[] = []
  for (const text of asked) {
    const slash = text.lastIndexOf('/')
    if (slash < 1 || slash === text.length - 1) return err(refuse(context, exit.usage, words.need.planTask(text)))
    const [plan, task] = [fold(text.slice(0, slash)), fold(text.slice(slash + 1))]
    const found = awaited.works.find(
      (one) =>
        (fold(one.plan.id) === plan || fold(one.plan.number ?? '') === plan) &&
        (fold(one.work.id) === task || fold(one.work.number ?? '') === task),
    )
    if (found === undefined)
      return err(refuse(context, exit.notFound, words.events.notOfEvent(text, awaitedName(awaited.event, context.language))))
    places.push({ planId: found.plan.id, workId: found.work.id })
  }
  return ok(places)
}

const write = async (
  context: Context,
  options: Options,
  remote: Remote,
  { id, record }: Awaited,
  command: AwaitedCommand,
): Promise<Exit> =>
  answered(context, remote.previewEvent(id, command), async ({ moves }) => {
    const print = (version: number): Promise<Exit> =>
      printMoves(context, options, {
        schema: 'tiendo.event/1',
        moves,
        more: { event: id, version, command },
        done: dayWords(context.language).saved[command.kind],
      })
    if (flag(options, 'dryRun')) return print(record.version)
    const written = { id, version: record.version, command, commandId: randomUUID() }
    return answered(context, remote.recordEvent(written), (after) => print(after.record.version))
  })

const onEvent = (
  context: Context,
  options: Options,
  text: string,
  commandFor: (scope: AwaitedScope) => AwaitedCommand,
): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.awaited(), async ({ events }) => {
      const awaited = findEvent(context, events, text)
      if (!awaited.ok) return awaited.error
      const scope = scopeOf(context, options, awaited.value)
      if (!scope.ok) return scope.error
      return write(context, options, remote, awaited.value, commandFor(scope.value))
    }),
  )

export const recordEvent = async (context: Context, text: string, options: Options): Promise<Exit> => {
  const on = dayOption(context, options, 'on')
  if (!on.ok) return on.error
  const day = on.value
  if (day === null) return refuse(context, exit.usage, dayWords(context.language).need.on)
  const [symbol, note] = [textOption(options, 'symbol'), textOption(options, 'note')]
  return onEvent(context, options, text, (scope) => ({ kind: 'record', on: day, symbol, note, scope }))
}

export const withdrawEvent = async (context: Context, text: string, options: Options): Promise<Exit> => {
  const reason = reasonOf(context, options)
  if (typeof reason === 'number') return reason
  return onEvent(context, options, text, (scope) => ({ kind: 'withdraw', reason, scope }))
}
