// One line of the budget: its number and content, what stands under it, and its figures.
import type { BudgetLine, MoneyColumns, MoneyRate, SheetRow } from '@tiendo/domain'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import type { MoneyScale } from '../money-scale.ts'
import { lineName } from '../line-name.ts'
import { figureOf, isMoney, type Column } from './columns.ts'
import { Figure } from './figure.tsx'
import { LineNotes } from './line-notes.tsx'
import { RateFigure } from './rate-figure.tsx'

/** Whose figure is asked about: `of` is the row's id; `row` is null where that is no line. */
export type Asked = { readonly of: string; readonly row: SheetRow | null; readonly column: Column; readonly anchor: HTMLElement }

export type RowFigures = { readonly columns: MoneyColumns; readonly rate: MoneyRate | null; readonly from: SheetRow['from'] | null; readonly line: BudgetLine | null }

type FiguresProps = {
  readonly id: string
  readonly name: string
  readonly figures: RowFigures
  readonly shown: readonly Column[]
  readonly scale: MoneyScale
  readonly stop: number | null
  readonly openColumn: Column | null
  /** The column that does not add up. */
  readonly wrongIn?: Column | null
  readonly onFocus: (row: string, place: number) => void
  readonly onOpen: (column: Column, anchor: HTMLElement) => void
}

/** Cells of a row that can be asked about, one place each after the row itself. */
export const FigureCells = ({ id, name, figures, shown, scale, stop, openColumn, wrongIn = null, onFocus, onOpen }: FiguresProps) => {
  const { t } = useBudgetWords()
  const asked = shown.filter((column) => column !== 'source')
  const words = shown.includes('allocated') ? 'allocated' : 'need'
  return (
    <>
      {asked.map((column, index) => {
        const place = { row: id, place: index + 1, isStop: stop === index + 1 }
        const common = { name: `${t(column === 'rate' ? 'budget.rateName' : `budget.col_${column}`)}, ${name}`, isOpen: openColumn === column, place, onFocus: () => onFocus(id, index + 1), onOpen: (anchor: HTMLElement) => onOpen(column, anchor) }
        return (
          <td key={column} className="num" data-column={column} data-wrong={column === wrongIn ? true : undefined}>
            {isMoney(column) ? (
              <Figure
                range={figureOf(figures.columns, column)}
                scale={scale}
                regular={column === words && figures.line?.amount.kind === 'regular'}
                from={column === 'need' || column === 'allocated' ? (figures.from?.[column] ?? null) : null}
                {...common}
              />
            ) : (
              <RateFigure rate={figures.rate} {...common} />
            )}
          </td>
        )
      })}
    </>
  )
}

type Props = Omit<FiguresProps, 'id' | 'name' | 'figures' | 'onOpen'> & {
  readonly row: SheetRow
  readonly isOpen: boolean
  readonly isMarked: boolean
  readonly planYears: readonly [number, number]
  readonly year: number | null
  readonly onToggle: () => void
  readonly onAsk: (asked: Asked) => void
  readonly tasks: React.ReactNode
}

export const TreeRow = ({ row, isOpen, isMarked, planYears, year, stop, shown, onToggle, onAsk, onFocus, tasks, ...rest }: Props) => {
  const { t } = useBudgetWords()
  const { line, depth, hasParts } = row
  const name = lineName(line)
  const origin = [line.source, line.grantedBy].filter((part) => part !== null).join(' · ')
  const isOver = row.flags.includes('overspent')
  return (
    <tr
     
      aria-level={depth + 1}
      aria-expanded={hasParts ? isOpen : undefined}
      className={[depth === 0 && hasParts ? 'strong' : '', isMarked || isOver ? 'marked' : '', isOver ? 'over' : '', line.restates === true ? 'restated' : ''].join(' ').trim() || undefined}
      data-row={line.id}
      data-place={0}
      tabIndex={stop === 0 ? 0 : -1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus(line.id, 0)
      }}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget && hasParts && (event.key === 'Enter' || event.key === ' ')) {
          event.preventDefault()
          onToggle()
        }
      }}
    >
      <td className="line-no">{line.number}</td>
      <th scope="row" className="line-name" style={{ '--depth': depth }}>
        {hasParts ? (
          <button type="button" className="line-toggle no-print" tabIndex={-1} aria-label={t(isOpen ? 'budget.collapse' : 'budget.expand', { name })} onClick={onToggle}>
            <span aria-hidden="true" data-open={isOpen}>
              ›
            </span>
          </button>
        ) : null}
        <span className="line-short">{line.number === null ? null : `${line.number} `}</span>
        {line.label}
        <LineNotes row={row} isSuspect={isMarked} planYears={planYears} year={year} />
        {tasks}
      </th>
      <FigureCells id={line.id} name={name} figures={{ columns: row.total, rate: row.rate, from: row.from, line }} shown={shown} stop={stop} onFocus={onFocus} onOpen={(column, anchor) => onAsk({ of: line.id, row, column, anchor })} {...rest} />
      {shown.includes('source') ? (
        <td className="line-source">
          <span title={origin}>{origin}</span>
        </td>
      ) : null}
    </tr>
  )
}
