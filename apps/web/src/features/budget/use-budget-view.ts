// How a person reads a budget: in which unit and with which columns, kept on this device; and the one scale that all
// figures of the table then share.
import type { MoneyColumns, MoneySheet } from '@tiendo/domain'
import { useMemo } from 'react'
import { useKept } from '../../shared/lib/use-kept.ts'
import { moneyScale, shownUnits } from './money-scale.ts'
import { chosenFrom, chosenText, figureOf, isMoney, optional, shownColumns, type Column } from './tree/columns.ts'

export const useBudgetView = (sheet: MoneySheet) => {
  const [unitKept, setUnit] = useKept('tiendo.budget.unit', 'đồng')
  const [columnsKept, setColumns] = useKept('tiendo.budget.columns', '')
  const unit = shownUnits.find((one) => one === unitKept) ?? 'đồng'
  const chosen = chosenFrom(columnsKept)
  const all: readonly MoneyColumns[] = useMemo(() => [sheet.total, ...(sheet.noLine === null ? [] : [sheet.noLine]), ...sheet.rows.map(({ total }) => total)], [sheet])
  const scale = useMemo(() => {
    const figures = optional.flatMap((column) => (isMoney(column) ? all.flatMap((columns) => Object.values(figureOf(columns, column) ?? {})) : []))
    return moneyScale(unit, [...figures, ...Object.values(sheet.stated ?? {})])
  }, [all, sheet.stated, unit])
  const setColumn = (column: Column, isShown: boolean): void => setColumns(chosenText({ ...chosen, [column]: isShown }))
  return { unit, setUnit, shown: shownColumns(chosen, all), setColumn, scale }
}
