// Headings of the columns, and figures that are only shown: of a group, of a whole plan. In full on pointing.
import { isExact, type DongRange, type MoneyColumns, type MoneyRate } from '@tiendo/domain'
import { formatDongRange, formatMoneyRate, moneyRateSentence } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { inScale, type MoneyScale } from '../money-scale.ts'
import { figureOf, isMoney, type Column } from './columns.ts'

export const HeadCells = ({ columns }: { readonly columns: readonly Column[] }) => {
  const { t } = useBudgetWords()
  return (
    <>
      {columns.map((column) => (
        <th key={column} scope="col" className={column === 'source' ? 'line-source' : 'num'}>
          {column === 'rate' ? (
            <>
              <span aria-hidden="true">%</span>
              <span className="visually-hidden">{t('budget.rateName')}</span>
            </>
          ) : (
            t(`budget.col_${column}`)
          )}
        </th>
      ))}
    </>
  )
}

type Props = { readonly columns: readonly Column[]; readonly of: MoneyColumns; readonly rate: MoneyRate | null; readonly scale: MoneyScale }

export const PlainCells = ({ columns, of, rate, scale }: Props) => {
  const { t, language } = useBudgetWords()
  const figure = (range: DongRange | null) => {
    if (range === null)
      return (
        <span className="figure-none" title={t('budget.none')}>
          <span aria-hidden="true">—</span>
          <span className="visually-hidden">{t('budget.none')}</span>
        </span>
      )
    const words = isExact(range) ? inScale(range.min, scale, language) : `${inScale(range.min, scale, language)} – ${inScale(range.max, scale, language)}`
    return <span title={formatDongRange(range, language)}>{words}</span>
  }
  return (
    <>
      {columns.map((column) => (
        <td key={column} className="num">
          {isMoney(column) ? figure(figureOf(of, column)) : <span title={moneyRateSentence(rate, language)}>{rate === null ? '—' : formatMoneyRate(rate, language).slice(0, -1)}</span>}
        </td>
      ))}
    </>
  )
}
