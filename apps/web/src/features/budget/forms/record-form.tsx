// "Ghi nhận…": one entry of the book. What is asked for and given, changed, promised, paid, settled or cancelled: each
// with its day and its act. A supplement and a cut are one stage, told apart by their direction.
import { moneySheet, moneyStages, parseLocalDate, type MoneyCommand, type MoneyEntry, type MoneyStage, type Plan } from '@tiendo/domain'
import { capitalised, formatDong, moneyStageName } from '@tiendo/text'
import { useState } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { useMe } from '../../../shared/session/me.tsx'
import type { BudgetPage } from '../page-shape.ts'
import { AmountField, understood } from './amount-field.tsx'
import { DayField, LineField, TextField, YearField } from './fields.tsx'
import { knownSources, yearsFor } from './known.ts'
import { MoneyForm } from './money-form.tsx'
import { isStage } from './stages.ts'
import { useKeptForm } from './use-kept-form.ts'

/** Payments are asked about together with what is left. */
const spends: ReadonlySet<MoneyStage> = new Set(['committed', 'disbursed'])

type Props = { readonly page: BudgetPage; readonly plan: Plan; readonly start: { readonly lineId: string | null; readonly stage: MoneyStage }; readonly onClose: () => void }

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export const RecordForm = ({ page, plan, start, onClose }: Props) => {
  const { t, language } = useBudgetWords()
  const me = useMe()
  const years = yearsFor(page, me.today)
  const [id] = useState(newCommandId)
  const { words, put, forget } = useKeptForm(`tiendo.form.budget.${plan.id}.record`, {
    stage: start.stage,
    lineId: start.lineId ?? '',
    year: `${page.sheet.year ?? years.now}`,
    amount: '',
    direction: 'more',
    on: '',
    act: '',
    source: '',
    taskId: '',
    unit: '',
    note: '',
  })
  // What the person came from wins over what was left in the form.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const came = { stage: start.stage, lineId: start.lineId }
  const stageWords = touched.has('stage') ? words.stage : came.stage
  const stage: MoneyStage = isStage(stageWords) ? stageWords : 'disbursed'
  const lineId = touched.has('lineId') || came.lineId === null ? words.lineId : came.lineId
  const change = (name: keyof typeof words) => (value: string) => {
    setTouched(new Set(touched).add(name))
    put({ [name]: value })
  }
  const { amount } = understood(words.amount)
  const day = parseLocalDate(words.on)
  const fiscalYear = Number(words.year)
  const entry: MoneyEntry | null =
    amount === null || !day.ok
      ? null
      : {
          id,
          stage,
          lineId: orNull(lineId),
          fiscalYear,
          amount: stage === 'adjusted' && words.direction === 'less' ? -amount : amount,
          on: day.value,
          act: orNull(words.act),
          source: orNull(words.source),
          taskId: orNull(words.taskId),
          unit: orNull(words.unit),
          note: orNull(words.note),
        }
  const command: MoneyCommand | string = entry === null ? t(amount === null ? 'form.needAmount' : 'form.needDay') : { kind: 'recordEntries', entries: [entry], batch: null }
  const left = spends.has(stage) && lineId !== '' ? (moneySheet(plan, page.book, { year: fiscalYear, asOf: me.today }).rows.find(({ line }) => line.id === lineId)?.total.remaining ?? null) : null
  const leaf = <T extends { readonly id: string }>(label: string, none: string, value: string, name: 'taskId' | 'unit', options: readonly T[], nameOf: (option: T) => string) => (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => change(name)(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <MoneyForm page={page} plan={plan} title={t('act.recordTitle')} command={command} savedWords={t('form.saved')} onSaved={forget} onClose={onClose}>
      {(sent) => (
        <>
          <div className="form-grid">
            <label className="field">
              <span>{t('form.what')}</span>
              <select className="input" value={stage} autoFocus data-autofocus onChange={(event) => change('stage')(event.currentTarget.value)}>
                {moneyStages.map((one) => (
                  <option key={one} value={one}>
                    {capitalised(moneyStageName(one, language))}
                  </option>
                ))}
              </select>
            </label>
            <YearField years={years.all} label={t('form.year')} value={words.year} onValue={change('year')} />
            <LineField sheet={page.sheet} label={t('form.line')} none={t('form.wholePlan')} value={lineId} onValue={change('lineId')} />
            {stage === 'adjusted' ? (
              <fieldset className="form-choices field-wide">
                <legend>{t('form.direction')}</legend>
                {(['more', 'less'] as const).map((one) => (
                  <label key={one}>
                    <input type="radio" name="direction" checked={words.direction === one} onChange={() => change('direction')(one)} />
                    {t(one === 'more' ? 'form.increase' : 'form.decrease')}
                  </label>
                ))}
              </fieldset>
            ) : null}
            <AmountField label={t('form.amount')} value={words.amount} sent={sent} onValue={change('amount')} />
            <DayField label={t(spends.has(stage) ? 'form.on' : 'form.onAct')} value={words.on} max={me.today} sent={sent} onValue={change('on')} />
            <TextField wide label={t('form.act')} placeholder={t('form.actExample')} value={words.act} onValue={change('act')} />
          </div>
          {left === null ? null : <p className="muted">{t('form.available', { year: fiscalYear, amount: formatDong(left, language) })}</p>}
          <details className="form-more" open={[words.source, words.taskId, words.unit, words.note].some((text) => text !== '') ? true : undefined}>
            <summary>{t('form.moreFields')}</summary>
            <div className="form-grid">
              <TextField label={t('form.source')} placeholder={t('form.sourceExample')} known={knownSources(page)} value={words.source} onValue={change('source')} />
              {leaf(t('form.unit'), t('form.noUnit'), words.unit, 'unit', page.plan.organisations, ({ name }) => name)}
              {leaf(t('form.task'), t('form.noTask'), words.taskId, 'taskId', plan.tasks, ({ number, title }) => (number === null ? title : `${number} ${title}`))}
              <TextField label={t('form.note')} value={words.note} onValue={change('note')} />
            </div>
          </details>
        </>
      )}
    </MoneyForm>
  )
}
