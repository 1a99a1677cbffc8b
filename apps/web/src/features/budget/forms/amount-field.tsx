// An amount as officials write it, and beside it what was understood, in whole đồng: nothing is recorded that was not
// seen first. Figures without a unit are asked about, never guessed.
import { parseAmount, isExact, type Dong } from '@tiendo/domain'
import { formatDong } from '@tiendo/text'
import { useId } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { shownUnits } from '../money-scale.ts'

/** Figures of this many digits are đồng: nobody writes thousands of millions so. */
const DONG_DIGITS = 7

type Understood = { readonly amount: Dong | null; readonly why: 'empty' | 'malformed' | 'unit' | 'part' | 'range' | null }

export const understood = (text: string): Understood => {
  if (text.trim() === '') return { amount: null, why: 'empty' }
  const isLong = text.replace(/\D/g, '').length >= DONG_DIGITS
  const read = parseAmount(text, isLong ? 'đồng' : null)
  if (read.ok) return isExact(read.value) ? { amount: read.value.min, why: null } : { amount: null, why: 'range' }
  switch (read.error.code) {
    case 'amount/empty':
      return { amount: null, why: 'empty' }
    case 'amount/unit-missing':
      return { amount: null, why: 'unit' }
    case 'amount/not-whole':
      return { amount: null, why: 'part' }
    case 'amount/reversed':
      return { amount: null, why: 'range' }
    default:
      return { amount: null, why: 'malformed' }
  }
}

type Props = { readonly value: string; readonly label: string; readonly onValue: (text: string) => void; readonly autoFocus?: boolean; readonly sent: boolean }

export const AmountField = ({ value, label, onValue, autoFocus = false, sent }: Props) => {
  const { t, language } = useBudgetWords()
  const said = useId()
  const { amount, why } = understood(value)
  const wrong = why !== null && (why !== 'empty' || sent)
  return (
    <div className="field">
      <label htmlFor={`${said}-in`}>{label}</label>
      <input
        id={`${said}-in`}
        className="input"
        inputMode="text"
        autoComplete="off"
        autoFocus={autoFocus}
        data-autofocus={autoFocus ? true : undefined}
        placeholder={t('form.amountExample')}
        value={value}
        aria-invalid={wrong}
        aria-describedby={said}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      <p id={said} className={wrong ? 'error-text amount-said' : 'amount-said'} aria-live="polite">
        {amount === null ? (wrong ? t(`form.amount_${why}`) : t('form.amountHint')) : <b>= {formatDong(amount, language)}</b>}
        {why === 'unit'
          ? shownUnits.map((unit) => (
              <button key={unit} type="button" className="btn amount-unit" onClick={() => onValue(`${value.trim()} ${unit}`)}>
                {value.trim()} {unit}
              </button>
            ))
          : null}
      </p>
    </div>
  )
}
