// "Chuyển nguồn": money left of a year that may be spent in the next, on one of the grounds the law knows.
import { carryOverGrounds, moneySheet, parseLocalDate, type CarryOverGround, type MoneyCommand, type Plan } from '@tiendo/domain'
import { capitalised, carryOverGroundName, formatDong } from '@tiendo/text'
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

const isGround = (text: string): text is CarryOverGround => carryOverGrounds.some((ground) => ground === text)

type Props = { readonly page: BudgetPage; readonly plan: Plan; readonly onClose: () => void }

export const CarryForm = ({ page, plan, onClose }: Props) => {
  const { t, language } = useBudgetWords()
  const me = useMe()
  const years = yearsFor(page, me.today)
  const [id] = useState(newCommandId)
  const { words, put, forget } = useKeptForm(`tiendo.form.budget.${plan.id}.carry`, { lineId: '', year: `${page.sheet.year ?? years.now}`, ground: '', amount: '', on: '', act: '', reason: '' })
  const { amount } = understood(words.amount)
  const day = parseLocalDate(words.on)
  const fiscalYear = Number(words.year)
  const { lineId, ground } = words
  const missing = lineId === '' ? 'form.needLine' : !isGround(ground) ? 'form.needGround' : amount === null ? 'form.needAmount' : !day.ok ? 'form.needDay' : null
  const command: MoneyCommand | string =
    isGround(ground) && amount !== null && day.ok && missing === null
      ? { kind: 'carryOver', carryOver: { id, lineId, fiscalYear, amount, on: day.value, act: words.act.trim() === '' ? null : words.act.trim(), ground, reason: words.reason.trim() } }
      : t(missing ?? 'form.needLine')
  const left = lineId === '' ? null : (moneySheet(plan, page.book, { year: fiscalYear, asOf: me.today }).rows.find(({ line }) => line.id === lineId)?.total.remaining ?? null)
  return (
    <MoneyForm page={page} plan={plan} title={t('act.carryTitle')} lead={t('form.carryTo', { from: fiscalYear, year: fiscalYear + 1 })} command={command} savedWords={t('form.saved')} onSaved={forget} onClose={onClose}>
      {(sent) => (
        <div className="form-grid">
          <LineField autoFocus sheet={page.sheet} label={t('form.line')} none={t('form.chooseLine')} value={lineId} invalid={sent && lineId === ''} onValue={(value) => put({ lineId: value })} />
          <YearField years={years.all} label={t('form.carryYear')} value={words.year} onValue={(value) => put({ year: value })} />
          <AmountField label={t('form.amount')} value={words.amount} sent={sent} onValue={(value) => put({ amount: value })} />
          {left === null ? null : <p className="muted field-wide">{t('form.available', { year: fiscalYear, amount: formatDong(left, language) })}</p>}
          <label className="field field-wide">
            <span>{t('form.ground')}</span>
            <select className="input" value={ground} aria-invalid={sent && ground === ''} onChange={(event) => put({ ground: event.currentTarget.value })}>
              <option value="">{t('form.chooseGround')}</option>
              {carryOverGrounds.map((one) => (
                <option key={one} value={one}>
                  {capitalised(carryOverGroundName(one, language))}
                </option>
              ))}
            </select>
          </label>
          <DayField label={t('form.onAct')} value={words.on} max={me.today} sent={sent} onValue={(value) => put({ on: value })} />
          <TextField label={t('form.act')} placeholder={t('form.actExample')} value={words.act} onValue={(value) => put({ act: value })} />
          <ReasonField value={words.reason} invalid={sent && words.reason.trim() === ''} onValue={(value) => put({ reason: value })} />
        </div>
      )}
    </MoneyForm>
  )
}
