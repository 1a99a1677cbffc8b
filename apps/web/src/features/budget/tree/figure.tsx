// One figure of the tree: a button that says where it comes from. Nought, nothing known, and "within the regular budget"
// are three different things. What people recorded in place of the document's own carries a mark.
import { isExact, type DongRange, type MoneyFrom } from '@tiendo/domain'
import { formatDongRange } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { inScale, type MoneyScale } from '../money-scale.ts'

type Props = {
  readonly range: DongRange | null
  readonly scale: MoneyScale
  /** Said in full to those who hear the page: "Giải ngân, mục 1.1". */
  readonly name: string
  readonly regular: boolean
  readonly from: MoneyFrom | null
  readonly isOpen: boolean
  readonly place: { readonly row: string; readonly place: number; readonly isStop: boolean }
  readonly onFocus: () => void
  readonly onOpen: (anchor: HTMLElement) => void
}

export const RecordedMark = () => (
  <svg className="recorded-mark" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" focusable="false">
    <path d="M1 8l.6-2.200L6.400 1 8 2.600 3.200 7.400z" fill="currentColor" />
  </svg>
)

export const Figure = ({ range, scale, name, regular, from, isOpen, place, onFocus, onOpen }: Props) => {
  const { t, language } = useBudgetWords()
  const isRecorded = from === 'recorded' || from === 'both'
  const said = range === null ? (regular ? t('budget.regular') : t('budget.none')) : formatDongRange(range, language)
  const shown = range === null ? null : isExact(range) ? inScale(range.min, scale, language) : `${inScale(range.min, scale, language)} – ${inScale(range.max, scale, language)}`
  return (
    <button
      type="button"
      className={range === null ? 'figure figure-none' : 'figure'}
      data-row={place.row}
      data-place={place.place}
      tabIndex={place.isStop ? 0 : -1}
      aria-label={`${name}: ${said}${isRecorded ? `, ${t('budget.recorded')}` : ''}. ${t('budget.why')}`}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onFocus={onFocus}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {isRecorded ? <RecordedMark /> : null}
      {shown ?? (regular ? <span className="figure-words">{t('budget.regular')}</span> : '—')}
    </button>
  )
}
