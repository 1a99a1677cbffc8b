// `tiendo tasks PLAN`: tasks and reporting duties, each with its current occurrence. JSON: `tiendo.tasks/1`.

import type { BoardRow } from '@tiendo/domain'
import { formatDate, standingSentence } from '@tiendo/text'
import type { Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import type { TableColumn } from '../cli/table.ts'
import { cliWords } from '../words/cli.ts'
import { findPlan } from './find-plan.ts'
import { currentOf, itemJson, rowJson } from './item.ts'
import { printTable } from './print.ts'
import { withRemote } from './with-remote.ts'

const taskJson = (row: BoardRow) => ({
  ...rowJson(row),
  standing: currentOf(row)?.standing ?? null,
  current: currentOf(row)?.occurrence.key ?? null,
  occurrences: row.occurrences.map(({ occurrence, standing, items }) => ({
    key: occurrence.key,
    from: occurrence.from,
    due: occurrence.due,
    safe: occurrence.safe,
    standing,
    shares: items.map(itemJson),
  })),
})

const columns = ({ language }: Context, forPrograms: boolean): readonly TableColumn<BoardRow>[] => {
  const { tables } = cliWords(language)
  const item = (row: BoardRow) => currentOf(row)?.items[0] ?? null
  return [
    { label: tables.id, name: 'task', max: 6, text: (row) => row.work.id },
    { label: tables.number, name: 'number', max: 8, text: (row) => row.work.number ?? '' },
    { label: tables.title, name: 'title', max: 52, text: (row) => row.work.title },
    { label: tables.lead, name: 'lead', max: 30, text: (row) => row.leads.map((lead) => lead.name).join('; ') },
    { label: tables.key, name: 'key', max: 14, text: (row) => currentOf(row)?.occurrence.key ?? '' },
    {
      label: tables.due,
      name: 'due',
      max: 11,
      text: (row) => {
        const due = currentOf(row)?.occurrence.due ?? null
        return due === null ? '' : forPrograms ? due : formatDate(due, language)
      },
    },
    {
      label: tables.standing,
      name: 'standing',
      max: 34,
      text: (row) => {
        const one = item(row)
        return forPrograms || one === null ? (currentOf(row)?.standing ?? '') : standingSentence(one, language)
      },
    },
  ]
}

export const tasks = (context: Context, plan: string, options: Options): Promise<Exit> =>
  withRemote(context, async (remote) => {
    const page = await findPlan(context, remote, plan)
    if (!page.ok) return page.error
    const { document, id } = page.value.plan
    const json = {
      schema: 'tiendo.tasks/1',
      plan: { id, number: document.number, title: document.title },
      tasks: page.value.rows.map(taskJson),
    }
    return printTable(context, options, {
      json,
      columns: columns(context, flag(options, 'csv')),
      rows: page.value.rows,
    })
  })
