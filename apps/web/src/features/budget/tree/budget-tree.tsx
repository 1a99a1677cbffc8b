// A plan's money as a tree that reads like the document and keeps counting after it. One place is in the tab order:
// arrows go between rows and figures, right opens a row and left closes it, Enter asks a figure why.
import type { MoneyScaleProps } from './tree-props.ts'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { usePrinting } from '../../../shared/lib/use-printing.ts'
import { useRoving } from '../../../shared/lib/use-roving.ts'
import { numberGaps } from './number-gaps.ts'
import { closedAtFirst, openRows } from './open-rows.ts'
import { TreeHead } from './tree-head.tsx'
import { TreeRow } from './tree-row.tsx'
import { NO_LINE, SUM, TreeTotals } from './tree-totals.tsx'
import './tree.css'

/** More rows would be slow to draw; the rest comes when asked for, and on paper. */
const MANY = 400

type Props = MoneyScaleProps & { readonly renderTasks: (lineId: string) => React.ReactNode }

export const BudgetTree = ({ page, shown, scale, suspects, asked, onAsk, renderTasks }: Props) => {
  const { t } = useBudgetWords()
  const { sheet, plan } = page
  const table = useRef<HTMLTableElement>(null)
  const [closed, setClosed] = useState(() => closedAtFirst(sheet.rows))
  const open = useMemo(() => openRows(sheet.rows, closed), [sheet.rows, closed])
  const [drawn, setLimit] = useState(MANY)
  const limit = usePrinting() ? Infinity : drawn
  const rows = useMemo(() => open.slice(0, limit), [limit, open])
  const gaps = useMemo(() => numberGaps(sheet.rows), [sheet.rows])
  const figures = shown.filter((column) => column !== 'source').length
  const ids = useMemo(() => [SUM, ...(sheet.noLine === null ? [] : [NO_LINE]), ...rows.map(({ line }) => line.id)], [rows, sheet.noLine])
  const { stopIn, onKeyDown, onFocus } = useRoving({ rows: ids, places: () => figures, within: table, reveal: () => undefined })
  const toggle = (id: string): void => {
    const next = new Set(closed)
    if (!next.delete(id)) next.add(id)
    setClosed(next)
  }
  const parents = sheet.rows.filter(({ hasParts }) => hasParts)
  const isAllOpen = parents.every(({ line }) => !closed.has(line.id))
  // What a tree adds to a grid: right opens a closed row, left closes an open one or goes up.
  const onTreeKey = (event: KeyboardEvent<HTMLTableElement>): void => {
    const { target } = event
    const row = target instanceof HTMLElement && target.dataset['place'] === '0' ? rows.find(({ line }) => line.id === target.dataset['row']) : undefined
    if (row !== undefined && event.key === 'ArrowRight' && row.hasParts && closed.has(row.line.id)) {
      event.preventDefault()
      toggle(row.line.id)
      return
    }
    if (row !== undefined && event.key === 'ArrowLeft') {
      event.preventDefault()
      if (row.hasParts && !closed.has(row.line.id)) toggle(row.line.id)
      else [...(table.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])].find(({ dataset }) => dataset['row'] === row.parentId)?.focus()
      return
    }
    onKeyDown(event)
  }
  return (
    <div className="tree-scroll">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table with rows under rows is what WAI-ARIA calls a treegrid */}
      <table ref={table} role="treegrid" className="money-table tree" aria-label={t('budget.table')} onKeyDown={onTreeKey}>
        <TreeHead
          shown={shown}
          toggleAll={parents.length === 0 ? null : { isAllOpen, toggle: () => setClosed(isAllOpen ? new Set(parents.map(({ line }) => line.id)) : new Set()) }}
        />
        <TreeTotals page={page} shown={shown} scale={scale} suspects={suspects} asked={asked} onAsk={onAsk} stopIn={stopIn} onFocus={onFocus} />
        <tbody>
          {rows.map((row) => {
            const missing = gaps.get(row.line.id) ?? []
            return [
              ...missing.map((number) => (
                <tr key={`${row.line.id} ${number}`} className="missing" aria-level={row.depth + 1}>
                  <td className="line-no">{number}</td>
                  <th scope="row" className="line-name" style={{ '--depth': row.depth }}>
                    {t('budget.missing', { number })}
                  </th>
                  {shown.map((column) => (
                    <td key={column} className={column === 'source' ? 'line-source' : 'num'}>
                      {column === 'source' ? null : <span aria-hidden="true">—</span>}
                    </td>
                  ))}
                </tr>
              )),
              <TreeRow
                key={row.line.id}
                row={row}
                isOpen={!closed.has(row.line.id)}
                isMarked={suspects.has(row.line.id)}
                planYears={plan.years}
                year={sheet.year}
                shown={shown}
                scale={scale}
                stop={stopIn(row.line.id)}
                openColumn={asked?.of === row.line.id ? asked.column : null}
                onFocus={onFocus}
                onToggle={() => toggle(row.line.id)}
                onAsk={onAsk}
                tasks={renderTasks(row.line.id)}
              />,
            ]
          })}
        </tbody>
      </table>
      {open.length <= limit ? null : (
        <button type="button" className="link tree-more" onClick={() => setLimit(Infinity)}>
          {t('budget.showLines', { count: open.length })}
        </button>
      )}
    </div>
  )
}
