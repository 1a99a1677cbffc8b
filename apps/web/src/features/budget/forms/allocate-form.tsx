// "Chia kinh phí…": a sum divided over lines, years or units, seen share by share before it is recorded, and recorded
// whole: one act, one day, one batch.
import { allocateOver, allocationBases, parseLocalDate, type AllocationUnit, type Plan } from '@tiendo/domain'
import { allocationNote, allocationProblemSentence, allocationRule, allocationUnitName, capitalised, moneyStageName, weighedName } from '@tiendo/text'
import { useState } from 'react'
import { newCommandId } from '../../../shared/api/command-id.ts'
import { useAllocateWords } from '../../../shared/i18n/use-allocate-words.ts'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { useMe } from '../../../shared/session/me.tsx'
import type { BudgetPage } from '../page-shape.ts'
import { AmountField, understood } from './amount-field.tsx'
import { overs, partsAmong, readWeight, requestOver, type Among } from './allocate-parts.ts'
import { AllocateTable } from './allocate-table.tsx'
import { DayField, LineField, TextField, YearField } from './fields.tsx'
import { knownSources, yearsFor } from './known.ts'
import { MoneyForm } from './money-form.tsx'
import { moneyNames } from './money-names.ts'
import { useKeptForm } from './use-kept-form.ts'
import './allocate-form.css'

const units = ['đồng', 'nghìn', 'triệu'] as const satisfies readonly AllocationUnit[]
const allocatedStages = ['allocated', 'need'] as const

type Props = { readonly page: BudgetPage; readonly plan: Plan; readonly onClose: () => void }
type ChoiceProps<T extends string> = { readonly label: string; readonly value: T; readonly options: readonly T[]; readonly nameOf: (option: T) => string; readonly onValue: (value: string) => void }

const Choice = <T extends string>({ label, value, options, nameOf, onValue }: ChoiceProps<T>) => (
  <label className="field">
    <span>{label}</span>
    <select className="input" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option} value={option}>
          {nameOf(option)}
        </option>
      ))}
    </select>
  </label>
)

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export const AllocateForm = ({ page, plan, onClose }: Props) => {
  const { t: label, language } = useBudgetWords()
  const { t } = useAllocateWords()
  const me = useMe()
  const years = yearsFor(page, me.today)
  const names = moneyNames(page)
  const [batch] = useState(newCommandId)
  const { words, put, forget } = useKeptForm(`tiendo.form.budget.${plan.id}.allocate`, { amount: '', over: 'lines', by: 'equal', unit: 'đồng', stage: 'allocated', lineId: '', year: `${page.sheet.year ?? years.now}`, on: '', act: '', source: '' })
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [weights, setWeights] = useState<ReadonlyMap<string, string>>(new Map())

  const over = overs.find((one) => one === words.over) ?? 'lines'
  const basis = allocationBases[over].find((one) => one === words.by) ?? 'equal'
  const unit = units.find((one) => one === words.unit) ?? 'đồng'
  const stage = allocatedStages.find((one) => one === words.stage) ?? 'allocated'
  const among: Among = { over, lineId: orNull(words.lineId), fiscalYear: Number(words.year) }
  const parts = partsAmong(plan, among, names)
  const chosen = parts.filter(({ key }) => !leftOut.has(key))
  const typed = chosen.map(({ key }) => readWeight(weights.get(key) ?? ''))
  const bad = basis === 'weights' ? chosen[typed.indexOf(null)] : undefined

  const { amount } = understood(words.amount)
  const day = parseLocalDate(words.on)
  const divided =
    amount === null || bad !== undefined
      ? null
      : allocateOver(plan, page.book, {
          ...requestOver(among, basis, chosen, typed.map((weight) => weight ?? 0n)),
          amount,
          unit,
          stage,
          on: day.ok ? day.value : me.today,
          act: orNull(words.act),
          source: orNull(words.source),
          note: null,
          asOf: me.today,
        })
  const allocation = divided?.ok === true ? divided.value : null
  const problem = bad !== undefined ? t('allocate.badWeight', { name: bad.name }) : divided?.ok === false ? allocationProblemSentence(divided.error, language, names) : null
  const missing = amount === null ? label('form.needAmount') : problem
  const note = allocation === null ? null : allocationNote(allocation, language)
  const command =
    allocation === null || !day.ok
      ? (missing ?? label('form.needDay'))
      : ({ kind: 'recordEntries', batch, entries: allocation.entries.map((entry, index) => ({ ...entry, note, id: `${batch}-${index + 1}` })) } as const)
  const toggle = (key: string): void => {
    const next = new Set(leftOut)
    if (!next.delete(key)) next.add(key)
    setLeftOut(next)
  }
  const within = over === 'lines' ? { ...page.sheet, rows: page.sheet.rows.filter(({ hasParts }) => hasParts) } : page.sheet
  return (
    <MoneyForm
      page={page}
      plan={plan}
      title={t('allocate.title')}
      lead={allocationRule(unit, language)}
      command={command}
      saveWords={allocation === null ? label('form.save') : t('allocate.save', { count: allocation.entries.length })}
      savedWords={t('allocate.saved')}
      onSaved={forget}
      onClose={onClose}
    >
      {(sent) => (
        <>
          <div className="form-grid">
            <AmountField autoFocus label={t('allocate.amount')} value={words.amount} sent={sent} onValue={(value) => put({ amount: value })} />
            <Choice label={t('allocate.unit')} value={unit} options={units} nameOf={(one) => allocationUnitName(one, language)} onValue={(value) => put({ unit: value })} />
            <Choice label={t('allocate.over')} value={over} options={overs} nameOf={(one) => t(`allocate.over_${one}`)} onValue={(value) => put({ over: value, lineId: '' })} />
            <Choice label={t('allocate.by')} value={basis} options={allocationBases[over]} nameOf={(one) => t(`allocate.by_${one}`)} onValue={(value) => put({ by: value })} />
            {within.rows.length === 0 ? null : (
              <LineField sheet={within} label={over === 'lines' ? t('allocate.under') : label('form.line')} none={over === 'lines' ? t('allocate.top') : label('form.wholePlan')} value={words.lineId} onValue={(value) => put({ lineId: value })} />
            )}
            {over === 'years' ? null : <YearField years={years.all} label={label('form.year')} value={words.year} onValue={(value) => put({ year: value })} />}
            <Choice label={t('allocate.stage')} value={stage} options={allocatedStages} nameOf={(one) => capitalised(moneyStageName(one, language))} onValue={(value) => put({ stage: value })} />
          </div>
          {parts.length === 0 ? (
            <p className="muted">{t('allocate.none')}</p>
          ) : (
            <AllocateTable
              over={over}
              parts={parts}
              leftOut={leftOut}
              onToggle={toggle}
              weights={basis === 'weights' ? weights : null}
              onWeight={(key, text) => setWeights(new Map(weights).set(key, text))}
              allocation={allocation}
            />
          )}
          <p className="muted" role="status">
            {allocation !== null ? t('allocate.weighed', { by: weighedName(allocation.weighed, language) }) : sent ? null : problem}
          </p>
          <div className="form-grid">
            <DayField label={label('form.onAct')} value={words.on} max={me.today} sent={sent} onValue={(value) => put({ on: value })} />
            <TextField label={label('form.act')} placeholder={label('form.actExample')} value={words.act} onValue={(value) => put({ act: value })} />
            <TextField wide label={label('form.source')} placeholder={label('form.sourceExample')} known={knownSources(page)} value={words.source} onValue={(value) => put({ source: value })} />
          </div>
        </>
      )}
    </MoneyForm>
  )
}
