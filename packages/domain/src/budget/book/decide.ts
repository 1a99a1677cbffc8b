// Whether a person may record what they ask of a plan's money, and what was then recorded. The same function answers
// the form and the server. First whether it is theirs to do, then whether it is said why, then what is wrong with each
// row, all of it at once: an import is recorded whole or not at all.

import { err, ok, unreachable, type Result } from '../../result/result.ts'
import { frameOf } from '../follow/frame.ts'
import type { MoneyCommand, MoneyContext, MoneyEvent, MoneyProblem, MoneyRefusal } from './command.ts'
import type { Kept, MoneyBook, MoneyEntry } from './entry.ts'
import { entryProblems, groundOf, isBlank, sharedIds, type Ground } from './entry-problems.ts'
import { linkProblems, sameLinks } from './links.ts'
import { carryOverProblems, transferProblems } from './move-problems.ts'
import { overspending } from './overspending.ts'
import { moneyRights } from './rights.ts'
import { repeatedVouchers } from './vouchers.ts'

type Of<Kind extends MoneyCommand['kind']> = Extract<MoneyCommand, { readonly kind: Kind }>

const byRow = (a: MoneyProblem, b: MoneyProblem): number => a.row - b.row

/** Each row by itself; then, of those that are sound, whether there is money for them. */
const rowProblems = (ground: Ground, { entries, batch }: Of<'recordEntries'>): readonly MoneyProblem[] => {
  const { book, context: { plan } } = ground
  const own = [...entries.flatMap((entry, row) => entryProblems(ground, entry, row)), ...sharedIds(entries)]
  const unsound = new Set(own.map(({ row }) => row))
  const sound = entries.flatMap((entry, row) => (unsound.has(row) ? [] : [{ row, entry }]))
  const repeated = batch === null ? [] : repeatedVouchers(book, entries)
  const over = book.policy === 'stop' ? overspending(plan, book, sound, true) : []
  return [...own, ...repeated, ...over].toSorted(byRow)
}

const standing = (book: MoneyBook, id: string): MoneyRefusal | null => {
  const named = [...book.entries, ...book.transfers, ...book.carryOvers].filter((kept) => kept.id === id || kept.batch === id)
  if (named.length === 0) return { code: 'money/no-such-entry', id }
  return named.every(({ withdrawn }) => withdrawn !== null) ? { code: 'money/already-withdrawn', id } : null
}

const refused = (problems: readonly MoneyProblem[]): MoneyRefusal | null =>
  problems.length === 0 ? null : { code: 'money/rows', problems }

const refuse = (book: MoneyBook, command: MoneyCommand, context: MoneyContext): MoneyRefusal | null => {
  const { plan, actor } = context
  const rights = moneyRights(plan, actor)
  const may = command.kind === 'linkTasks' ? rights.link : command.kind === 'setPolicy' ? rights.setPolicy : rights.record
  if (!may) return { code: 'money/rights' }
  const ground = (): Ground => groundOf(book, context, frameOf(plan))
  switch (command.kind) {
    case 'recordEntries':
      return command.entries.length === 0 ? { code: 'money/nothing-recorded' } : refused(rowProblems(ground(), command))
    case 'transferMoney':
      if (isBlank(command.transfer.reason)) return { code: 'money/reason-required' }
      if (command.transfer.from === command.transfer.to) return { code: 'money/same-line' }
      return refused(transferProblems(ground(), command.transfer))
    case 'carryOver':
      if (isBlank(command.carryOver.reason)) return { code: 'money/reason-required' }
      return refused(carryOverProblems(ground(), command.carryOver))
    case 'withdraw':
      return isBlank(command.reason) ? { code: 'money/reason-required' } : standing(book, command.id)
    case 'linkTasks':
      return refused(linkProblems(plan, command)) ?? (sameLinks(book, command) ? { code: 'money/nothing-changes' } : null)
    case 'setPolicy':
      if (isBlank(command.reason)) return { code: 'money/reason-required' }
      return command.policy === book.policy ? { code: 'money/nothing-changes' } : null
    default:
      return unreachable(command)
  }
}

const words = (text: string | null): string | null => (text === null || isBlank(text) ? null : text.trim())

const tidied = (entry: MoneyEntry): MoneyEntry => ({
  ...entry,
  act: words(entry.act),
  source: words(entry.source),
  note: words(entry.note),
})

const happened = (command: MoneyCommand, { actor, today }: MoneyContext): MoneyEvent => {
  const signed = { by: actor.userId, recordedOn: today }
  const kept = <T>(record: T, batch: string | null): Kept<T> => ({ ...record, ...signed, withdrawn: null, batch })
  switch (command.kind) {
    case 'recordEntries':
      return { kind: 'moneyRecorded', entries: command.entries.map((entry) => kept(tidied(entry), command.batch)) }
    case 'transferMoney': {
      const { transfer } = command
      return { kind: 'moneyTransferred', transfer: kept({ ...transfer, act: words(transfer.act), reason: transfer.reason.trim() }, null) }
    }
    case 'carryOver': {
      const { carryOver } = command
      return { kind: 'moneyCarriedOver', carryOver: kept({ ...carryOver, act: words(carryOver.act), reason: carryOver.reason.trim() }, null) }
    }
    case 'withdraw':
      return { kind: 'moneyWithdrawn', id: command.id, withdrawn: { ...signed, reason: command.reason.trim() } }
    case 'linkTasks':
      return { kind: 'lineLinked', lineId: command.lineId, taskIds: [...new Set(command.taskIds)] }
    case 'setPolicy':
      return { kind: 'policySet', policy: command.policy, reason: command.reason.trim() }
    default:
      return unreachable(command)
  }
}

/** Nothing but events, or why not; never throws. Words are trimmed, empty ones become null. */
export const decideMoney = (
  book: MoneyBook,
  command: MoneyCommand,
  context: MoneyContext,
): Result<readonly MoneyEvent[], MoneyRefusal> => {
  const refusal = refuse(book, command, context)
  return refusal === null ? ok([happened(command, context)]) : err(refusal)
}
