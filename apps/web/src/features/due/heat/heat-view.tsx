// Units by months or quarters: where it is quiet and where it burns. A cell leads to its list.
import { heatMap, localDate, yearOf, yearsPeriod, type WorkItem } from '@tiendo/domain'
import { useMemo } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { changed, type DueSearch } from '../due-search.ts'
import { keptPeriod } from '../kept-period.ts'
import { Segments } from '../segments.tsx'
import { HeatLegend } from './heat-legend.tsx'
import { HeatTable } from './heat-table.tsx'
import './heat.css'

/** Months of one year, quarters of three: twelve columns either way. */
const years = { month: 1, quarter: 3 } as const

/** This year; for quarters the year before it too, where something was due then. */
const usualYear = (items: readonly WorkItem[], unit: 'month' | 'quarter', now: number): number =>
  unit === 'quarter' && items.some(({ occurrence: { due } }) => due !== null && yearOf(due) === now - 1) ? now - 1 : now

const yearIn = (text: string | undefined, usual: number): number => {
  const year = Number(text ?? usual)
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : usual
}

type Props = { readonly items: readonly WorkItem[]; readonly search: DueSearch; readonly onSearch: (search: DueSearch) => void }

export const HeatView = ({ items, search, onSearch }: Props) => {
  const { t } = useDueWords()
  const { today } = useMe()
  const unit = search.by ?? 'quarter'
  const usual = useMemo(() => usualYear(items, unit, yearOf(today)), [items, unit, today])
  const first = yearIn(search.year, usual)
  const last = first + years[unit] - 1
  const map = useMemo(() => heatMap(items, { unit, from: localDate(first, 1, 1), to: localDate(last, 12, 31) }), [items, unit, first, last])
  const set = (change: Parameters<typeof changed>[1]): void => onSearch(changed(search, change))
  const goTo = (next: number): void => set({ year: next === usual ? undefined : `${next}`, period: keptPeriod(search, yearsPeriod(next, next + years[unit] - 1), today) })
  return (
    <section className="stack heat-view">
      <div className="due-bar">
        <div className="row no-print">
          <button type="button" className="btn due-step" aria-label={t('due.previousYear')} onClick={() => goTo(first - 1)}>
            ‹
          </button>
          <button type="button" className="btn due-step" aria-label={t('due.followingYear')} onClick={() => goTo(first + 1)}>
            ›
          </button>
        </div>
        <h2 aria-live="polite">{first === last ? first : t('due.yearSpan', { first, last })}</h2>
        <div className="no-print">
          <Segments label={t('due.groupBy')} chosen={unit} choices={[['quarter', t('due.byQuarter')], ['month', t('due.byMonth')]]} onChoose={(by) => set({ by: by === 'month' ? by : undefined, year: undefined })} />
        </div>
      </div>
      <p className="muted">{t('due.heatHint')}</p>
      {map.rows.length === 0 ? (
        <p className="due-none muted">{t('due.none')}</p>
      ) : (
        <HeatTable map={map} today={today} onChoose={(change) => set({ ...change, view: undefined, month: undefined, year: undefined, by: undefined })} />
      )}
      <HeatLegend items={items} />
    </section>
  )
}
