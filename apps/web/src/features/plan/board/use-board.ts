// Filtering and sorting of a plan's rows. The document's order is the order until a column is chosen.
import type { BoardRow } from '@tiendo/domain'
import { createColumnHelper, getCoreRowModel, getFilteredRowModel, getSortedRowModel, useReactTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { currentOf, isShown, type BoardFilter } from './board-filter.ts'
import type { SortState } from './board-head.tsx'

type Placed = { readonly row: BoardRow; readonly order: number }

const column = createColumnHelper<Placed>()
const columns = [
  column.accessor('order', { id: 'number', sortingFn: 'basic' }),
  column.accessor(({ row }) => row.work.title, { id: 'title', sortingFn: (a, b) => a.original.row.work.title.localeCompare(b.original.row.work.title, 'vi') }),
  // Without a day last, whichever way.
  column.accessor(({ row }) => currentOf(row)?.occurrence.due ?? undefined, { id: 'due', sortUndefined: 'last', sortingFn: 'alphanumeric' }),
]

export const useBoard = (rows: readonly BoardRow[], filter: BoardFilter, sort: SortState): readonly BoardRow[] => {
  const data = useMemo(() => rows.map((row, order): Placed => ({ row, order })), [rows])
  const sorting = useMemo(() => [{ id: sort.by, desc: sort.descending }], [sort])
  const table = useReactTable({
    data,
    columns,
    state: { sorting, globalFilter: filter },
    globalFilterFn: (row, _, wanted: BoardFilter) => isShown(row.original.row, wanted),
    getColumnCanGlobalFilter: () => true,
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
  })
  const model = table.getRowModel()
  return useMemo(() => model.rows.map((row) => row.original.row), [model])
}
