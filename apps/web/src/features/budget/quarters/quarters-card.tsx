// What was spent in each quarter of a year against what was planned, with the rate and what it is a rate of.
import type { QuarterSpending } from '@tiendo/domain'
import { formatDate, formatMoney, moneyRateSentence, quarterName } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { useWidth } from '../../../shared/lib/use-width.ts'
import { QuarterPicture } from './quarter-picture.tsx'
import './quarters.css'

type Props = {
  /** Null while no single year is looked at. */
  readonly quarters: QuarterSpending | null
  /** The one to offer then. */
  readonly year: number
  readonly onYear: (year: number) => void
}

export const QuartersCard = ({ quarters, year, onYear }: Props) => {
  const { t } = useBudgetWords()
  if (quarters !== null) return <YearCard quarters={quarters} />
  return (
    <section className="card quarters no-print" aria-labelledby="quarters-title">
      <h2 id="quarters-title">{t('quarters.titleAny')}</h2>
      <p className="muted">
        {t('quarters.choose')}{' '}
        <button type="button" className="link" onClick={() => onYear(year)}>
          {t('quarters.chooseYear', { year })}
        </button>
      </p>
    </section>
  )
}

const YearCard = ({ quarters }: { readonly quarters: QuarterSpending }) => {
  const { t, language } = useBudgetWords()
  const [room, width] = useWidth<HTMLDivElement>()
  const { year, rows, rate, asOf, closesOn, allocation } = quarters
  const isEmpty = allocation === null && rows.every(({ disbursed }) => disbursed === null || disbursed === 0n)
  return (
    <section className="card quarters" aria-labelledby="quarters-title">
      <h2 id="quarters-title">{t('quarters.title', { year })}</h2>
      {rate === null ? null : <p>{t('quarters.rate', { rate: moneyRateSentence(rate, language) })}</p>}
      {isEmpty ? (
        <p className="muted">{t('quarters.none')}</p>
      ) : (
        <>
          <div ref={room}>
            {width === 0 ? null : (
              <QuarterPicture
                width={Math.max(280, width)}
                bars={rows.map((row) => ({ id: `${row.quarter}`, name: row.quarter === 'closing' ? t('quarters.closingName') : quarterName(row.quarter, language), spent: row.disbursed, planned: row.quarter === 'closing' ? null : row.planned, isNow: row.from <= asOf && asOf <= row.to }))}
              />
            )}
          </div>
          <p className="quarter-keys" aria-hidden="true">
            <span>
              <i />
              {t('quarters.spent')}
            </span>
            {allocation === null ? null : (
              <span>
                <i data-line />
                {t('quarters.planned')}
              </span>
            )}
          </p>
          <QuartersTable quarters={quarters} />
        </>
      )}
      <p className="faint">
        {allocation === null ? null : `${t('quarters.plannedHow')} `}
        {t('quarters.closing', { year, day: formatDate(closesOn, language) })}
      </p>
    </section>
  )
}

const QuartersTable = ({ quarters: { rows } }: { readonly quarters: QuarterSpending }) => {
  const { t, language } = useBudgetWords()
  const money = (amount: bigint | null): string => (amount === null ? '—' : formatMoney(amount, language))
  return (
    <details className="as-table">
      <summary>{t('quarters.table')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled from the keyboard */}
      <div className="scroll-x" tabIndex={0} role="region" aria-label={t('quarters.tableName')}>
        <table className="money-table">
          <thead>
            <tr>
              <th scope="col">{t('quarters.quarter')}</th>
              {(['plannedCol', 'spentCol', 'plannedSum', 'spentSum'] as const).map((name) => (
                <th key={name} scope="col" className="num">
                  {t(`quarters.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.quarter}>
                <th scope="row">{quarterName(row.quarter, language)}</th>
                <td className="num">{money(row.planned)}</td>
                <td className="num">{money(row.disbursed)}</td>
                <td className="num">{money(row.plannedToDate)}</td>
                <td className="num">{money(row.disbursedToDate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
