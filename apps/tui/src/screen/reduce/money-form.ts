// The form that records an entry of a plan's money, opened for a line.

import type { BudgetPage } from '@tiendo/api/client'
import { yearOf } from '@tiendo/domain'
import type { BudgetPlace } from '../model/budget.ts'
import { emptyField, fieldOf } from '../model/field.ts'
import type { Form } from '../model/overlay.ts'
import type { State } from '../model/state.ts'
import { openForm } from './form.ts'

/** The running year where the plan has it, else the nearest of its years. */
const yearNow = ({ plan: { years } }: BudgetPage, state: State): number =>
  Math.max(years[0], Math.min(years[1], yearOf(state.today)))

/** `lineId` null: of the plan as a whole. */
export const openMoneyForm = (state: State, place: BudgetPlace, page: BudgetPage, lineId: string | null): State => {
  const opened = openForm(state, 'money', null)
  const { overlay } = opened
  if (overlay?.kind !== 'form') return opened
  const fields: Form['fields'] = [
    { name: 'stage', field: fieldOf('disbursed') },
    { name: 'amount', field: emptyField },
    { name: 'year', field: fieldOf(`${place.year ?? yearNow(page, state)}`) },
    { name: 'paidOn', field: fieldOf(state.today.split('-').toReversed().join('/')) },
    { name: 'act', field: emptyField },
    { name: 'task', field: emptyField },
    { name: 'unit', field: emptyField },
    { name: 'source', field: emptyField },
    { name: 'note', field: emptyField },
  ]
  return { ...opened, overlay: { ...overlay, money: { planId: place.planId, lineId }, fields, focus: 1 } }
}
