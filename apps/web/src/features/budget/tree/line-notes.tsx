// What a line's figure does not say by itself: for which years it is, that it is not added, that it is overspent.
import { exactly, type SheetRow } from '@tiendo/domain'
import { formatDongRange, formatShort, moneyFlagName } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'

type Props = { readonly row: SheetRow; /** It would explain why the document does not add up. */ readonly isSuspect: boolean; readonly planYears: readonly [number, number]; readonly year: number | null }

const useYears = (row: SheetRow, planYears: readonly [number, number], year: number | null): string | null => {
  const { t, language } = useBudgetWords()
  const { figure } = row
  if (figure === null) return null
  const [from, to] = figure.years
  const span = from === to ? t('budget.yearOf', { year: from }) : t('budget.yearsOf', { from, to })
  const amount = formatDongRange(figure.range, language)
  if (figure.use === 'restates') return `${amount}${figure.each ? ` ${t('budget.eachYear')}` : ''}, ${t('budget.notAdded')}`
  if (year !== null && (figure.use === 'ofAllYears' || figure.use === 'ofOtherYears')) return `${amount} ${span}`
  if (figure.each) return `${amount} ${t('budget.eachYear')}`
  return from === planYears[0] && to === planYears[1] ? null : span
}

export const LineNotes = ({ row, isSuspect, planYears, year }: Props) => {
  const { t, language } = useBudgetWords()
  const years = useYears(row, planYears, year)
  const over = row.flags.includes('overspent') && row.total.remaining !== null && row.total.remaining < 0n ? -row.total.remaining : null
  return (
    <>
      {years === null ? null : <span className="line-note">{years}</span>}
      {isSuspect ? (
        <span className="badge" data-tone="red">
          <Glyph standing="overdue" size={9} />
          {t('mismatch.suspect')}
        </span>
      ) : null}
      {over === null ? null : (
        <span className="badge" data-tone="red">
          <Glyph standing="overdue" size={9} />
          {t('budget.overspent', { amount: formatShort(exactly(over), language) })}
        </span>
      )}
      {row.flags.filter((flag) => flag !== 'overspent').map((flag) => (
        <span key={flag} className="badge" data-tone={flag === 'unfunded' ? 'grey' : 'amber'}>
          <Glyph standing={flag === 'unfunded' ? 'notYet' : 'dueSoon'} size={9} />
          {moneyFlagName(flag, language)}
        </span>
      ))}
    </>
  )
}
