// A share of an occurrence as the commands print it, the same in every list.

import type { BoardOccurrence, BoardRow, WorkItem } from '@tiendo/domain'
import { formatDate, standingSentence, type Language } from '@tiendo/text'
import type { TableColumn } from '../cli/table.ts'
import { cliWords } from '../words/cli.ts'

/** Part of `tiendo.due/1` and `tiendo.show/1`: days as YYYY-MM-DD, null where there is none. */
export const itemJson = (item: WorkItem) => ({
  plan: item.plan.id,
  planNumber: item.plan.number,
  task: item.work.id,
  kind: item.work.kind,
  number: item.work.number,
  title: item.work.title,
  phrase: item.work.phrase,
  decided: item.work.decided ?? null,
  reviewed: item.work.reviewed,
  organisation: { id: item.organisation.id, name: item.organisation.name },
  key: item.occurrence.key,
  from: item.occurrence.from,
  due: item.occurrence.due,
  safe: item.occurrence.safe,
  rolled: item.occurrence.rolled,
  standing: item.standing,
  timeliness: item.timeliness,
  daysLate: item.daysLate,
  workingDaysLeft: item.workingDaysLeft,
  progress: item.state.progress,
  percent: item.state.percent,
  note: item.state.note,
  version: item.state.version,
})

/** Part of `tiendo.tasks/1` and `tiendo.show/1`: what a task or duty is, without its occurrences. */
export const rowJson = (row: BoardRow) => ({
  task: row.work.id,
  kind: row.work.kind,
  number: row.work.number,
  group: row.work.group,
  title: row.work.title,
  phrase: row.work.phrase,
  decided: row.work.decided ?? null,
  reviewed: row.work.reviewed,
  lead: row.leads.map((lead) => lead.name),
  coordinators: row.coordinators.map((one) => one.name),
  deliverable: row.deliverable,
})

const percentText = (percent: number | null): string => (percent === null ? '' : `${percent}`)

export const itemColumns = (language: Language): readonly TableColumn<WorkItem>[] => {
  const { tables } = cliWords(language)
  return [
    { label: tables.number, name: 'number', max: 8, text: (item) => item.work.number ?? item.work.id },
    { label: tables.title, name: 'title', max: 48, text: (item) => item.work.title },
    { label: tables.lead, name: 'organisation', max: 28, text: (item) => item.organisation.name },
    { label: tables.key, name: 'key', max: 14, text: (item) => item.occurrence.key },
    {
      label: tables.due,
      name: 'due',
      max: 11,
      text: (item) => (item.occurrence.due === null ? '' : formatDate(item.occurrence.due, language)),
    },
    { label: tables.standing, name: 'standing', max: 34, text: (item) => standingSentence(item, language) },
    { label: tables.percent, name: 'percent', max: 4, align: 'right', text: (item) => percentText(item.state.percent) },
    { label: tables.plan, name: 'plan', max: 18, text: (item) => item.plan.number ?? item.plan.title },
  ]
}

/** CSV is for programs: days and standings as codes, ids added. */
export const itemCsvColumns: readonly TableColumn<WorkItem>[] = [
  { label: '', name: 'plan', max: 0, text: (item) => item.plan.id },
  { label: '', name: 'plan_number', max: 0, text: (item) => item.plan.number ?? '' },
  { label: '', name: 'task', max: 0, text: (item) => item.work.id },
  { label: '', name: 'number', max: 0, text: (item) => item.work.number ?? '' },
  { label: '', name: 'title', max: 0, text: (item) => item.work.title },
  { label: '', name: 'organisation', max: 0, text: (item) => item.organisation.name },
  { label: '', name: 'key', max: 0, text: (item) => item.occurrence.key },
  { label: '', name: 'from', max: 0, text: (item) => item.occurrence.from ?? '' },
  { label: '', name: 'due', max: 0, text: (item) => item.occurrence.due ?? '' },
  { label: '', name: 'safe', max: 0, text: (item) => item.occurrence.safe ?? '' },
  { label: '', name: 'standing', max: 0, text: (item) => item.standing },
  { label: '', name: 'percent', max: 0, text: (item) => percentText(item.state.percent) },
]

export const currentOf = (row: BoardRow): BoardOccurrence | null => row.occurrences[row.current] ?? null
