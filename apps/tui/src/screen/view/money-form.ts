// The form that records an entry of a plan's money, drawn: what the amount was understood as, and what the line has left,
// before anything is sent.

import type { BudgetPage } from '@tiendo/api/client'
import { capitalised, formatDong, moneyStageName } from '@tiendo/text'
import { understoodAmount } from '../../budget/amount.ts'
import { lineName } from '../../budget/names.ts'
import { cut, fit, width } from '../../text/width.ts'
import { budgetWords } from '../../words/budget.ts'
import { budgetPage } from '../model/budget.ts'
import { stageOf, textOf, type FieldName, type Form } from '../model/overlay.ts'
import { placeOf, type State } from '../model/state.ts'
import { fieldSegments, sayingText } from './field.ts'
import { fill, line, seg, type Line } from './line.ts'
import type { Manner } from './look.ts'

const subjectOf = (page: BudgetPage | null, form: Form, { language }: Manner): string => {
  const own = page?.plan.budget.lines.find(({ id }) => id === form.money?.lineId)
  return own === undefined ? budgetWords(language).screen.wholePlan : lineName(own)
}

/** Behind the amount: what it was understood as. */
const hintOf = (form: Form, name: FieldName, { language }: Manner): string => {
  if (name !== 'amount') return ''
  const read = understoodAmount(textOf(form, 'amount'))
  return read.kind === 'amount' ? `  ${budgetWords(language).amountIs(formatDong(read.amount, language))}` : ''
}

/** What the line has left of the year that is asked about, where that year is the one shown. */
const leftOf = (page: BudgetPage | null, form: Form, { language }: Manner): string => {
  const year = Number(textOf(form, 'year'))
  const row = page?.sheet.rows.find(({ line: own }) => own.id === form.money?.lineId)
  const { remaining = null } = row?.total ?? {}
  const isShown = page?.sheet.year === year || (page?.sheet.year === null && page.plan.years[0] === page.plan.years[1])
  return remaining === null || !isShown ? '' : budgetWords(language).left(year, formatDong(remaining, language))
}

export const moneyFormLines = (state: State, form: Form, room: number, manner: Manner): readonly Line[] => {
  const { words, language } = manner
  const { columns } = state.size
  const place = placeOf(state)
  const page = place.kind === 'budget' ? budgetPage(state, place) : null
  const title = `${words.forms.money}: `
  const labels = Math.max(...form.fields.map(({ name }) => width(words.fields[name]))) + 2
  const fields = form.fields.map(({ name, field }, index): Line => {
    const focused = index === form.focus && !form.sending
    const label = seg(fit(` ${words.fields[name]}`, labels + 1), focused ? 'accent' : 'dim')
    if (name === 'stage') {
      const shown = capitalised(moneyStageName(stageOf(form), language))
      return focused ? [label, seg('< ', 'accent'), seg(shown, 'selected'), seg(' >', 'accent')] : [label, seg(shown)]
    }
    const hint = hintOf(form, name, manner)
    return [label, ...fieldSegments(field, focused, Math.max(8, columns - labels - 2 - width(hint))), seg(hint, 'good')]
  })
  const said = form.sending
    ? line(` ${words.sending}`, 'dim')
    : form.problem === null
      ? line(` ${leftOf(page, form, manner)}`, 'dim')
      : line(` ${sayingText(form.problem, manner)}`, 'danger')
  const head: Line = [seg(' '), seg(title, 'strong'), seg(cut(subjectOf(page, form, manner), Math.max(0, columns - width(title) - 2)))]
  // On a very short terminal the fields around the one being filled in.
  const most = Math.max(1, room - 3)
  const first = Math.max(0, Math.min(form.focus - most + 1, fields.length - most))
  return [...fill([head, ...fields.slice(first, first + most), said], room - 1), line(` ${words.moneyHint}`, 'dim')]
}
