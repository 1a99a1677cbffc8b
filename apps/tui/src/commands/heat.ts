// `tiendo heat`: organisations by month or quarter, how much is due and what presses. JSON: `tiendo.heat/1`.

import { heatMap, localDate, yearOf, type HeatMap, type HeatRow, type HeatUnit } from '@tiendo/domain'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import type { TableColumn } from '../cli/table.ts'
import { themeOf } from '../screen/theme.ts'
import { heatLines, heatWidth } from '../screen/view/heat.ts'
import { plainText } from '../screen/view/plain.ts'
import { dayInVietnam } from '../text/day.ts'
import { cliWords } from '../words/cli.ts'
import { dayOption } from './day-option.ts'
import { printTable } from './print.ts'
import { answered, withRemote } from './with-remote.ts'

/** One line a cell that holds anything; what is in no period has a blank one. */
type Cell = { readonly row: HeatRow; readonly period: string; readonly count: number; readonly worst: string }

const cellsOf = ({ periods, rows }: HeatMap): readonly Cell[] =>
  rows.flatMap((row) => [
    ...row.cells.flatMap(({ count, worst }, index) =>
      count === 0 ? [] : [{ row, period: periods[index] ?? '', count, worst: worst ?? '' }],
    ),
    ...(row.elsewhere === 0 ? [] : [{ row, period: '', count: row.elsewhere, worst: '' }]),
  ])

const csvColumns: readonly TableColumn<Cell>[] = [
  { label: '', name: 'organisation', max: 0, text: ({ row }) => row.organisation.name },
  { label: '', name: 'period', max: 0, text: ({ period }) => period },
  { label: '', name: 'count', max: 0, text: ({ count }) => `${count}` },
  { label: '', name: 'worst', max: 0, text: ({ worst }) => worst },
]

export const heat = async (context: Context, options: Options): Promise<Exit> => {
  const { io, language } = context
  const unit: HeatUnit | undefined = (['month', 'quarter'] as const).find(
    (one) => one === (textOption(options, 'by') ?? 'month'),
  )
  if (unit === undefined) return refuse(context, exit.usage, cliWords(language).notAFormat('--by', 'month, quarter'))
  const [from, to] = [dayOption(context, options, 'from'), dayOption(context, options, 'to')]
  if (!from.ok) return from.error
  if (!to.ok) return to.error
  const year = yearOf(from.value ?? to.value ?? dayInVietnam(io.now()))
  const first = from.value ?? localDate(year, 1, 1)
  const last = to.value ?? localDate(yearOf(first), 12, 31)
  return withRemote(context, (remote) => {
    const asked = flag(options, 'mine') ? remote.mine() : remote.due({ from: null, to: null, planId: null })
    return answered(context, asked, async (items) => {
      const map = heatMap(items, { unit, from: first, to: last })
      if (!flag(options, 'json') && !flag(options, 'csv') && map.rows.length > 0) {
        const theme = themeOf({ color: false, ascii: flag(options, 'ascii') })
        const columns = heatWidth(map, io.columns)
        await io.out(plainText(heatLines(map, map.rows, 0, { language, theme, columns, selected: null }), theme))
        return exit.ok
      }
      return printTable(context, options, {
        json: { schema: 'tiendo.heat/1', by: unit, from: first, to: last, ...map },
        columns: csvColumns,
        rows: cellsOf(map),
      })
    })
  })
}
