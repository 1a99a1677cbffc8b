// The grid of one tab: filtered by the address, sorted by the columns.
import type { BoardRow, LocalDate, Plan } from '@tiendo/domain'
import { useState } from 'react'
import type { BoardFilter } from './board-filter.ts'
import type { SortState } from './board-head.tsx'
import { BoardTable } from './board-table.tsx'
import { useBoard } from './use-board.ts'

type Props = {
  readonly rows: readonly BoardRow[]
  readonly plan: Plan
  readonly today: LocalDate
  readonly label: string
  readonly filter: BoardFilter
  readonly onOpen: (row: BoardRow) => void
}

export const BoardPanel = ({ rows, plan, today, label, filter, onOpen }: Props) => {
  const [sort, setSort] = useState<SortState>({ by: 'number', descending: false })
  const shown = useBoard(rows, filter, sort)
  return <BoardTable rows={shown} plan={plan} today={today} label={label} sort={sort} onSort={setSort} onOpen={onOpen} />
}
