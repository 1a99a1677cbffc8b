// A figure that is reckoned from others, as the sum people would write beside it. What is nothing is left out.
import type { Dong, MoneyColumn, MoneyColumns, MoneyRate } from '@tiendo/domain'
import { capitalised, formatDong, formatMoneyRate, moneyColumnName } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import type { Column } from '../tree/columns.ts'

type Term = { readonly name: string; readonly amount: Dong | null; readonly less?: boolean }

export const Sums = ({ columns, rate, column }: { readonly columns: MoneyColumns; readonly rate: MoneyRate | null; readonly column: Column }) => {
  const { t, language } = useBudgetWords()
  const name = (one: MoneyColumn): string => capitalised(moneyColumnName(one, language))
  const given: readonly Term[] = [
    { name: name('allocated'), amount: columns.allocated },
    { name: name('adjusted'), amount: columns.adjusted },
    { name: name('transferred'), amount: columns.transferred },
    { name: name('carriedIn'), amount: columns.carriedIn },
  ]
  const gone: readonly Term[] = [
    { name: name('carriedOut'), amount: columns.carriedOut, less: true },
    { name: name('cancelled'), amount: columns.cancelled, less: true },
  ]
  const terms: readonly Term[] =
    column === 'remaining'
      ? [...given, ...gone, { name: name('disbursed'), amount: columns.disbursed, less: true }]
      : column === 'changed'
        ? [...given.slice(1), ...gone]
        : column === 'rate'
          ? given
          : []
  const known = terms.filter((term): term is Term & { readonly amount: Dong } => term.amount !== null)
  const result = column === 'remaining' ? columns.remaining : column === 'rate' ? columns.given : null
  if (known.length === 0) return null
  const signed = ({ amount, less = false }: { readonly amount: Dong; readonly less?: boolean }, isFirst: boolean): string => {
    const value = less ? -amount : amount
    const size = formatDong(value < 0n ? -value : value, language)
    return value < 0n ? `− ${size}` : isFirst ? size : `+ ${size}`
  }
  return (
    <section>
      <ul className="why-parts">
        {known.map((term, index) => (
          <li key={term.name}>
            <span>{term.name}</span>
            <span className="num">{signed(term, index === 0)}</span>
          </li>
        ))}
        {result === null ? null : (
          <li className="why-result">
            <span>{name(column === 'rate' ? 'given' : 'remaining')}</span>
            <span className="num">{result < 0n ? `− ${formatDong(-result, language)}` : formatDong(result, language)}</span>
          </li>
        )}
        {column !== 'rate' || rate === null ? null : (
          <>
            <li>
              <span>{name('disbursed')}</span>
              <span className="num">{formatDong(rate.numerator, language)}</span>
            </li>
            <li className="why-result">
              <span>{t('budget.rateName')}</span>
              <span className="num">{formatMoneyRate(rate, language)}</span>
            </li>
          </>
        )}
      </ul>
    </section>
  )
}
