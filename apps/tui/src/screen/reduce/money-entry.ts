// What the form about money sends: checked by the same rules the command line has.

import type { BudgetPage } from '@tiendo/api/client'
import type { MoneyEntry } from '@tiendo/domain'
import { readDate } from '@tiendo/text'
import { understoodAmount } from '../../budget/amount.ts'
import { lineShort } from '../../budget/names.ts'
import { fold } from '../../text/fold.ts'
import type { MoneyWrite } from '../event.ts'
import { budgetPage } from '../model/budget.ts'
import { stageOf, textOf, type Form } from '../model/overlay.ts'
import { placeOf, type Saying, type State } from '../model/state.ts'

const orNull = (text: string): string | null => (text === '' ? null : text)

/** Undefined where nothing, or more than one, is called so. */
const onlyOne = <T>(list: readonly T[], text: string, names: (one: T) => readonly string[]): T | undefined => {
  const wanted = fold(text)
  const exact = list.filter((one) => names(one).some((name) => fold(name) === wanted))
  const found = exact.length > 0 ? exact : list.filter((one) => names(one).some((name) => fold(name).includes(wanted)))
  return found.length === 1 ? found[0] : undefined
}

const taskId = ({ plan }: BudgetPage, text: string): string | null | undefined =>
  text === ''
    ? null
    : plan.tasks.find(({ id, number }) => id === text || (number !== null && fold(number) === fold(text)))?.id

const unitId = ({ plan }: BudgetPage, text: string): string | null | undefined =>
  text === '' ? null : onlyOne(plan.organisations, text, ({ id, name }) => [id, name])?.id

const entryOf = (form: Form, lineId: string | null, page: BudgetPage): Omit<MoneyEntry, 'id'> | Saying => {
  const read = understoodAmount(textOf(form, 'amount'))
  if (read.kind !== 'amount') return { kind: 'amount', why: read.kind }
  const year = textOf(form, 'year')
  if (!/^[12]\d{3}$/.test(year)) return { kind: 'fiscalYear' }
  const on = readDate(textOf(form, 'paidOn'))
  if (!on.ok) return { kind: 'day' }
  const task = taskId(page, textOf(form, 'task'))
  if (task === undefined) return { kind: 'noTask' }
  const unit = unitId(page, textOf(form, 'unit'))
  if (unit === undefined) return { kind: 'noUnit' }
  return {
    stage: stageOf(form),
    lineId,
    fiscalYear: Number(year),
    amount: read.amount,
    on: on.value,
    act: orNull(textOf(form, 'act')),
    source: orNull(textOf(form, 'source')),
    taskId: task,
    unit,
    note: orNull(textOf(form, 'note')),
  }
}

/** What is sent, for the version that was seen; or what is missing. */
export const moneyWrite = (state: State, form: Form): MoneyWrite | Saying => {
  const place = placeOf(state)
  const page = place.kind === 'budget' ? budgetPage(state, place) : null
  if (form.money === null || page === null) return { kind: 'stillLoading' }
  const entry = entryOf(form, form.money.lineId, page)
  if ('kind' in entry) return entry
  const lines = Object.fromEntries(page.plan.budget.lines.map((line) => [line.id, lineShort(line)]))
  return { kind: 'money', planId: form.money.planId, version: page.book.version, entry, lines }
}
