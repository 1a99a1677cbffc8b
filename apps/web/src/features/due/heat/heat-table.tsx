// The heat map as a table that reads aloud: years and periods above, units beside, totals at both ends. One cell is in
// the tab order, arrows move.
import { duePeriod, includes, mostPressing, nominal, type HeatCell, type HeatMap, type LocalDate } from '@tiendo/domain'
import { capitalised, formatCount, keyName, standingShort } from '@tiendo/text'
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import { toneOf } from '../../../shared/ui/tone.ts'
import { unitToAddress, type DueSearch } from '../due-search.ts'

const quarters = ['I', 'II', 'III', 'IV'] as const

/** How much of what comes after the present is in sight too, in pixels. */
const PEEK = 80

/** Under its year a quarter is a Roman numeral, a month its number. */
const shortName = (period: string): string => {
  const named = nominal(period)
  return named.kind === 'quarter' ? (quarters[named.quarter - 1] ?? period) : named.kind === 'month' ? `${named.month}` : period
}
const isNow = (period: string, today: LocalDate): boolean => {
  const days = duePeriod(period, today)
  return days !== null && includes(days, today)
}
const yearsOf = (periods: readonly string[]): readonly (readonly [string, number])[] => {
  const years = new Map<string, number>()
  for (const period of periods) years.set(period.slice(0, 4), (years.get(period.slice(0, 4)) ?? 0) + 1)
  return [...years]
}

const added = (cells: readonly HeatCell[]): HeatCell => ({
  count: cells.reduce((sum, { count }) => sum + count, 0),
  standings: {},
  worst: mostPressing(cells.flatMap(({ worst }) => worst ?? [])),
})

type Choice = Pick<DueSearch, 'unit' | 'period'> & { readonly mine?: undefined }
type Props = { readonly map: HeatMap; readonly today: LocalDate; readonly onChoose: (choice: Choice) => void }

export const HeatTable = ({ map, today, onChoose }: Props) => {
  const { t, language } = useDueWords()
  const table = useRef<HTMLTableElement>(null)
  const present = map.periods.findIndex((period) => isNow(period, today))
  // Where not all of it fits, the present is in sight.
  useLayoutEffect(() => {
    const box = table.current?.parentElement
    const now = present < 0 ? null : table.current?.querySelector<HTMLElement>('thead [aria-current]')
    if (box !== null && box !== undefined && now !== null && now !== undefined) box.scrollLeft = now.offsetLeft + now.offsetWidth + PEEK - box.clientWidth
  }, [present])
  const [at, setAt] = useState<readonly [number, number]>([0, 0])
  const { periods, rows } = map
  const count = (value: number): string => formatCount(value, language)
  // The last row and the last column are totals.
  const [lastRow, lastColumn] = [rows.length, periods.length]
  const [row, column] = [Math.min(at[0], lastRow), Math.min(at[1], lastColumn)]
  const move = (event: KeyboardEvent): void => {
    const to = next(event.key, row, column, lastRow, lastColumn)
    if (to === null || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    setAt(to)
    const cell = table.current?.querySelector<HTMLElement>(`[data-at="${to.join(',')}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const cellOf = (cell: HeatCell, [r, c]: readonly [number, number], unit: { readonly id: string; readonly name: string } | null) => {
    const period = periods[c]
    const place = { 'data-at': `${r},${c}`, tabIndex: r === row && c === column ? 0 : -1, onFocus: () => setAt([r, c]) }
    if (cell.worst === null)
      return (
        <td key={c} className="heat-none" {...place}>
          <span aria-hidden="true">·</span>
          <span className="visually-hidden">0</span>
        </td>
      )
    const said = t('due.cell', {
      unit: unit === null ? t('due.total') : unit.name === '' ? t('due.noUnit') : unit.name,
      period: period === undefined ? t('due.total') : keyName(period, language),
      works: t('due.shares', { count: cell.count }),
      standing: standingShort(cell.worst, language),
    })
    return (
      <td key={c}>
        <button
          type="button"
          className="heat-cell"
          data-tone={toneOf(cell.worst)}
          title={said}
          aria-label={said}
          {...place}
          onClick={() => onChoose({ ...(unit === null ? {} : { unit: unitToAddress(unit.id), mine: undefined }), ...(period === undefined ? {} : { period }) })}
        >
          <Glyph standing={cell.worst} size={10} />
          {count(cell.count)}
        </button>
      </td>
    )
  }
  return (
    <div className="heat-box">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table of cells that arrows move between */}
      <table className="heat" role="grid" ref={table} onKeyDown={move}>
        <caption className="visually-hidden">{t('due.heat')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="heat-unit">
              {t('due.who')}
            </th>
            {yearsOf(periods).map(([year, span]) => (
              <th key={year} scope="colgroup" colSpan={span} className="heat-year">
                <span>{year}</span>
              </th>
            ))}
            <th scope="col" rowSpan={2}>
              {t('due.total')}
            </th>
            <th scope="col" rowSpan={2} className="heat-else" title={t('due.elsewhereHint')}>
              {t('due.elsewhere')}
            </th>
          </tr>
          <tr>
            {periods.map((period, index) => (
              <th key={period} scope="col" abbr={capitalised(keyName(period, language))} aria-current={index === present ? 'date' : undefined}>
                {shortName(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ organisation, cells, elsewhere }, r) => (
            <tr key={organisation.id}>
              <th scope="row" className="heat-unit" title={organisation.name}>
                {organisation.name === '' ? t('due.noUnit') : organisation.name}
              </th>
              {[...cells, added(cells)].map((cell, c) => cellOf(cell, [r, c], organisation))}
              <td className="heat-else">{elsewhere === 0 ? '' : count(elsewhere)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="heat-unit">
              {t('due.total')}
            </th>
            {[...periods.map((_, c) => added(rows.flatMap(({ cells }) => cells[c] ?? []))), added(rows.flatMap(({ cells }) => cells))].map((cell, c) => cellOf(cell, [lastRow, c], null))}
            <td className="heat-else">{count(rows.reduce((sum, { elsewhere }) => sum + elsewhere, 0))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

const next = (key: string, row: number, column: number, lastRow: number, lastColumn: number): readonly [number, number] | null => {
  switch (key) {
    case 'ArrowRight':
      return [row, Math.min(lastColumn, column + 1)]
    case 'ArrowLeft':
      return [row, Math.max(0, column - 1)]
    case 'ArrowDown':
      return [Math.min(lastRow, row + 1), column]
    case 'ArrowUp':
      return [Math.max(0, row - 1), column]
    case 'Home':
      return [row, 0]
    case 'End':
      return [row, lastColumn]
    case 'PageUp':
      return [0, column]
    case 'PageDown':
      return [lastRow, column]
    default:
      return null
  }
}
