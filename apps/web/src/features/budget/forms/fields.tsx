// Fields that several forms share: a line of the budget, a fiscal year, a day, plain words.
import type { MoneySheet } from '@tiendo/domain'
import { useId } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { DayInput } from '../../../shared/ui/day-input.tsx'
import { lineName } from '../line-name.ts'

type Choice = { readonly value: string; readonly onValue: (value: string) => void }

type LineProps = Choice & { readonly sheet: MoneySheet; readonly label: string; /** The first entry, for no line. */ readonly none: string; readonly invalid?: boolean; readonly autoFocus?: boolean }

/** A space as wide as a letter: plain ones are drawn as one. */
const INDENT = '\u2003'

export const LineField = ({ sheet, label, none, value, onValue, invalid = false, autoFocus = false }: LineProps) => (
  <label className="field field-wide">
    <span>{label}</span>
    <select className="input" value={value} aria-invalid={invalid} autoFocus={autoFocus} data-autofocus={autoFocus ? true : undefined} onChange={(event) => onValue(event.currentTarget.value)}>
      <option value="">{none}</option>
      {sheet.rows.map(({ line, depth }) => (
        <option key={line.id} value={line.id}>
          {INDENT.repeat(depth)}
          {lineName(line)}
        </option>
      ))}
    </select>
  </label>
)

type YearProps = Choice & { readonly years: readonly number[]; readonly label: string }

export const YearField = ({ years, label, value, onValue }: YearProps) => (
  <label className="field">
    <span>{label}</span>
    <select className="input" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  </label>
)

type DayProps = Choice & { readonly label: string; readonly max: string; readonly sent: boolean }

export const DayField = ({ label, value, onValue, max, sent }: DayProps) => {
  const { t } = useBudgetWords()
  const id = useId()
  const isMissing = sent && value === ''
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <DayInput id={id} value={value} max={max} invalid={isMissing} onValue={onValue} />
      {isMissing ? <p className="error-text">{t('form.needDay')}</p> : null}
    </div>
  )
}

type TextProps = Choice & { readonly label: string; readonly placeholder?: string; readonly known?: readonly string[]; readonly wide?: boolean; readonly invalid?: boolean }

export const TextField = ({ label, value, onValue, placeholder, known = [], wide = false, invalid = false }: TextProps) => {
  const list = useId()
  return (
    <label className={wide ? 'field field-wide' : 'field'}>
      <span>{label}</span>
      <input className="input" value={value} placeholder={placeholder} autoComplete="off" aria-invalid={invalid} list={known.length === 0 ? undefined : list} onChange={(event) => onValue(event.currentTarget.value)} />
      {known.length === 0 ? null : (
        <datalist id={list}>
          {known.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      )}
    </label>
  )
}

type ReasonProps = Choice & { readonly invalid: boolean; readonly autoFocus?: boolean }

export const ReasonField = ({ value, onValue, invalid, autoFocus = false }: ReasonProps) => {
  const { t } = useBudgetWords()
  return (
    <label className="field field-wide">
      <span>{t('form.reason')}</span>
      <textarea className="input" rows={2} value={value} aria-invalid={invalid} autoFocus={autoFocus} data-autofocus={autoFocus ? true : undefined} onChange={(event) => onValue(event.currentTarget.value)} />
    </label>
  )
}
