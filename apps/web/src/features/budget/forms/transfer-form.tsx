// Money moved from one line to another within a year, by an act and for a reason.
import { moneySheet, parseLocalDate, type MoneyCommand, type Plan } from '@tiendo/domain'
import { formatDong } from '@tiendo/text'
import { useState } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { useMe } from '../../../shared/session/me.tsx'
import type { BudgetPage } from '../page-shape.ts'
import { AmountField, understood } from './amount-field.tsx'
import { DayField, LineField, ReasonField, TextField, YearField } from './fields.tsx'
import { yearsFor } from './known.ts'
import { MoneyForm } from './money-form.tsx'
import { useKeptForm } from './use-kept-form.ts'

type Props = { readonly page: BudgetPage; readonly plan: Plan; readonly onClose: () => void }

export const TransferForm = ({ page, plan, onClose }: Props) => {
  const { t, language } = useBudgetWords()
  const me = useMe()
  const years = yearsFor(page, me.today)
  const [id] = useState(newCommandId)
  const { words, put, forget } = useKeptForm(`tiendo.form.budget.${plan.id}.transfer`, { from: '', to: '', year: `${page.sheet.year ?? years.now}`, amount: '', on: '', act: '', reason: '' })
  const { amount } = understood(words.amount)
  const day = parseLocalDate(words.on)
  const fiscalYear = Number(words.year)
  const { from, to } = words
  const command: MoneyCommand | string =
    from === '' || to === ''
      ? t('form.needLine')
      : amount === null
        ? t('form.needAmount')
        : day.ok
          ? { kind: 'transferMoney', transfer: { id, from, to, fiscalYear, amount, on: day.value, act: words.act.trim() === '' ? null : words.act.trim(), reason: words.reason.trim() } }
          : t('form.needDay')
  const left = from === '' ? null : (moneySheet(plan, page.book, { year: fiscalYear, asOf: me.today }).rows.find(({ line }) => line.id === from)?.total.remaining ?? null)
  return (
    <MoneyForm page={page} plan={plan} title={t('act.transferTitle')} command={command} savedWords={t('form.saved')} onSaved={forget} onClose={onClose}>
      {(sent) => (
        <div className="form-grid">
          <LineField autoFocus sheet={page.sheet} label={t('form.from')} none={t('form.chooseLine')} value={from} invalid={sent && from === ''} onValue={(value) => put({ from: value })} />
          {left === null ? null : <p className="muted field-wide">{t('form.available', { year: fiscalYear, amount: formatDong(left, language) })}</p>}
          <LineField sheet={page.sheet} label={t('form.to')} none={t('form.chooseLine')} value={to} invalid={sent && to === ''} onValue={(value) => put({ to: value })} />
          <AmountField label={t('form.amount')} value={words.amount} sent={sent} onValue={(value) => put({ amount: value })} />
          <YearField years={years.all} label={t('form.year')} value={words.year} onValue={(value) => put({ year: value })} />
          <DayField label={t('form.onAct')} value={words.on} max={me.today} sent={sent} onValue={(value) => put({ on: value })} />
          <TextField label={t('form.act')} placeholder={t('form.actExample')} value={words.act} onValue={(value) => put({ act: value })} />
          <ReasonField value={words.reason} invalid={sent && words.reason.trim() === ''} onValue={(value) => put({ reason: value })} />
        </div>
      )}
    </MoneyForm>
  )
}
