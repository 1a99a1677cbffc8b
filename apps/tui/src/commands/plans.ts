// `tiendo plans`: the plans that are followed. JSON: `tiendo.plans/1`.

import type { PlanSummary } from '@tiendo/api/client'
import { formatDate } from '@tiendo/text'
import type { Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import type { Options } from '../cli/options.ts'
import type { TableColumn } from '../cli/table.ts'
import { cliWords } from '../words/cli.ts'
import { printTable } from './print.ts'
import { answered, withRemote } from './with-remote.ts'

const columns = ({ language }: Context, forPrograms: boolean): readonly TableColumn<PlanSummary>[] => {
  const { tables } = cliWords(language)
  return [
    { label: tables.id, name: 'id', max: 36, text: (plan) => plan.id },
    { label: tables.symbol, name: 'number', max: 20, text: (plan) => plan.number ?? '' },
    { label: tables.plan, name: 'title', max: 50, text: (plan) => plan.title },
    { label: tables.issuer, name: 'issuer', max: 30, text: (plan) => plan.issuer ?? '' },
    {
      label: tables.issued,
      name: 'issued_on',
      max: 11,
      text: ({ issuedOn }) => (issuedOn === null ? '' : forPrograms ? issuedOn : formatDate(issuedOn, language)),
    },
    {
      label: tables.years,
      name: 'years',
      max: 9,
      text: ({ years: [first, last] }) => (first === last ? `${first}` : `${first}-${last}`),
    },
    { label: tables.tasks, name: 'tasks', max: 8, align: 'right', text: (plan) => `${plan.tasks}` },
    { label: tables.duties, name: 'duties', max: 8, align: 'right', text: (plan) => `${plan.duties}` },
  ]
}

export const plans = (context: Context, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.plans(), (list) =>
      printTable(context, options, {
        json: { schema: 'tiendo.plans/1', plans: list },
        columns: columns(context, options['csv'] === true),
        rows: list,
      }),
    ),
  )
