// tỷ lệ giải ngân of a line, to a tenth, opening its denominator.
import type { MoneyRate } from '@tiendo/domain'
import { formatMoneyRate, moneyRateSentence } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'

type Props = {
  readonly rate: MoneyRate | null
  readonly name: string
  readonly isOpen: boolean
  readonly place: { readonly row: string; readonly place: number; readonly isStop: boolean }
  readonly onFocus: () => void
  readonly onOpen: (anchor: HTMLElement) => void
}

export const RateFigure = ({ rate, name, isOpen, place, onFocus, onOpen }: Props) => {
  const { t, language } = useBudgetWords()
  // "59,6": the heading has the sign.
  const shown = rate === null ? null : formatMoneyRate(rate, language).slice(0, -1)
  return (
    <button
      type="button"
      className={rate === null ? 'figure figure-none' : 'figure'}
      data-row={place.row}
      data-place={place.place}
      tabIndex={place.isStop ? 0 : -1}
      aria-label={`${name}: ${moneyRateSentence(rate, language)}. ${t('budget.why')}`}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onFocus={onFocus}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {shown ?? '—'}
    </button>
  )
}
