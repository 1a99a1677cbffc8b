// Whether a person may record that an event came, and what was then recorded. Who follows plans up records for all;
// an administrator keeps the register right.

import type { Actor } from '../execution/command.ts'
import type { LocalDate } from '../date/local-date.ts'
import { err, ok, unreachable, type Result } from '../result/result.ts'
import type { AwaitedCommand, AwaitedFact, AwaitedRecord, AwaitedRefusal } from './awaited-event.ts'
import { recordedFor } from './register.ts'

export type AwaitedContext = { readonly actor: Actor; readonly today: LocalDate }

const trimmed = (text: string | null): string | null => {
  const words = text?.trim() ?? ''
  return words === '' ? null : words
}

const mayRecord = ({ role }: Actor): boolean => role === 'monitor' || role === 'administrator'

const nothingToWithdraw = (record: AwaitedRecord, command: Extract<AwaitedCommand, { readonly kind: 'withdraw' }>): boolean =>
  command.scope === null
    ? record.everywhere === null && record.works.length === 0
    : command.scope.every((place) => recordedFor(record, place) === null)

const refuse = (record: AwaitedRecord, command: AwaitedCommand, { actor, today }: AwaitedContext): AwaitedRefusal | null => {
  if (!mayRecord(actor)) return { code: 'awaited/rights' }
  if (command.scope?.length === 0) return { code: 'awaited/no-work' }
  switch (command.kind) {
    case 'record':
      return command.on > today ? { code: 'awaited/in-future', on: command.on, today } : null
    case 'withdraw':
      if (trimmed(command.reason) === null) return { code: 'awaited/reason-required' }
      return nothingToWithdraw(record, command) ? { code: 'awaited/nothing-recorded' } : null
    default:
      return unreachable(command)
  }
}

/** Words are trimmed; an empty symbol or note is null. */
export const decideAwaited = (
  record: AwaitedRecord,
  command: AwaitedCommand,
  context: AwaitedContext,
): Result<AwaitedFact, AwaitedRefusal> => {
  const refusal = refuse(record, command, context)
  if (refusal !== null) return err(refusal)
  const signed = { by: context.actor.userId, recordedOn: context.today, scope: command.scope }
  if (command.kind === 'withdraw') return ok({ ...signed, kind: 'eventWithdrawn', reason: command.reason.trim() })
  const { on, symbol, note } = command
  return ok({ ...signed, kind: 'eventRecorded', on, symbol: trimmed(symbol), note: trimmed(note) })
}
