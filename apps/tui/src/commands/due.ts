// `tiendo due`: work by its due day, the authority's or one's own. JSON: `tiendo.due/1`.

import type { WorkItem } from '@tiendo/domain'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { belongs, viewIds, type ViewId } from '../screen/model/views.ts'
import { cliWords } from '../words/cli.ts'
import { dayOption } from './day-option.ts'
import { itemColumns, itemCsvColumns, itemJson } from './item.ts'
import { printTable } from './print.ts'
import { answered, withRemote } from './with-remote.ts'

type Kind = Exclude<ViewId, 'plans' | 'mine'>
const kinds = viewIds.filter((view): view is Kind => view !== 'plans' && view !== 'mine')

const inside = (item: WorkItem, from: string | null, to: string | null): boolean => {
  const { due } = item.occurrence
  if (from === null && to === null) return true
  return due !== null && (from === null || due >= from) && (to === null || due <= to)
}

export const due = async (context: Context, options: Options): Promise<Exit> => {
  const [from, to] = [dayOption(context, options, 'from'), dayOption(context, options, 'to')]
  if (!from.ok) return from.error
  if (!to.ok) return to.error
  const only = textOption(options, 'only')
  const kind = kinds.find((one) => one === only)
  if (only !== null && kind === undefined)
    return refuse(context, exit.usage, cliWords(context.language).notAFormat('--only', kinds.join(', ')))
  return withRemote(context, (remote) =>
    answered(
      context,
      flag(options, 'mine') ? remote.mine() : remote.due({ from: from.value, to: to.value, planId: null }),
      (items) => {
        const rows = items.filter(
          (item) => inside(item, from.value, to.value) && (kind === undefined || belongs(kind, item)),
        )
        const columns = flag(options, 'csv') ? itemCsvColumns : itemColumns(context.language)
        return printTable(context, options, {
          json: { schema: 'tiendo.due/1', items: rows.map(itemJson) },
          columns,
          rows,
        })
      },
    ),
  )
}
