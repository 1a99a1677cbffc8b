// `tiendo show PLAN TASK`: one task with every occurrence and the reason for each day; of a report also which data it
// covers and its way up. JSON: `tiendo.show/1`.

import { reportWay, type BoardRow, type Occurrence, type ReportWay, type WorkCalendar, type WorkItem } from '@tiendo/domain'
import type { PlanPage } from '@tiendo/api/client'
import { formatDateWithWeekday, keyName, reasonSentence, standingSentence, type Language } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { printJson } from '../cli/say.ts'
import { csv } from '../cli/table.ts'
import { clean } from '../text/clean.ts'
import { cliWords } from '../words/cli.ts'
import { findOccurrence, findPlan, findTask } from './find-plan.ts'
import { itemCsvColumns, itemJson, rowJson } from './item.ts'
import { reportWayJson, reportWayLines } from './report-way.ts'
import { answered, withRemote } from './with-remote.ts'

/** The way of a report; null of other work. */
type WayOf = (occurrence: Occurrence) => ReportWay | null

const wayOf = ({ plan, rows }: PlanPage, row: BoardRow, calendar: WorkCalendar): WayOf => {
  const duty = plan.duties.find(({ id }) => id === row.work.id)
  return (occurrence) => (duty === undefined ? null : reportWay(duty, occurrence, plan, rows, calendar))
}

const showJson = (row: BoardRow, way: WayOf, context: Context) => ({
  schema: 'tiendo.show/1',
  plan: row.work.planId,
  ...rowJson(row),
  occurrences: row.occurrences.map(({ occurrence, standing, items }) => ({
    key: occurrence.key,
    from: occurrence.from,
    due: occurrence.due,
    safe: occurrence.safe,
    rolled: occurrence.rolled,
    standing,
    because: occurrence.because.map((reason) => reasonSentence(reason, context.language)),
    report: reportWayJson(way(occurrence)),
    shares: items.map(itemJson),
  })),
})

const headOf = ({ key, due }: Occurrence, language: Language): string => {
  const day = due === null ? '' : ` · ${cliWords(language).timing.due} ${formatDateWithWeekday(due, language)}`
  return `${keyName(key, language)} [${key}]${day}`
}

const shareOf = (item: WorkItem, language: Language): string => {
  const { percent } = item.state
  const reached = percent === null ? '' : `, ${percent}%`
  return `  ${clean(item.organisation.name)}: ${standingSentence(item, language)}${reached}`
}

const wayLines = (way: ReportWay | null, language: Language): readonly string[] =>
  way === null ? [] : reportWayLines(way, language).map((line) => `  ${line}`)

/** The document's words quoted; what a decision put in their place is not quoted. */
const phraseOf = ({ phrase, decided }: BoardRow['work']): string => {
  const said = phrase === '' ? '' : `“${phrase}”`
  return decided === undefined ? said : `${said} → ${decided}`
}

const showText = (row: BoardRow, way: WayOf, { language }: Context): string => {
  const words = cliWords(language)
  const names = (list: BoardRow['leads']): string => list.map((one) => one.name).join(', ')
  const facts = [
    [words.show.lead, names(row.leads)],
    [words.show.coordinators, names(row.coordinators)],
    [words.show.deliverable, row.deliverable ?? ''],
    [words.show.phrase, phraseOf(row.work)],
  ].filter(([, text]) => text !== '')
  const occurrences = row.occurrences.flatMap(({ occurrence, items }) => [
    '',
    headOf(occurrence, language),
    ...items.map((item) => shareOf(item, language)),
    ...occurrence.because.map((reason) => `    ${reasonSentence(reason, language)}`),
    ...wayLines(way(occurrence), language),
  ])
  return [
    [row.work.number, row.work.title]
      .filter((part) => part !== null)
      .map(clean)
      .join(' · '),
    ...facts.map(([label, text]) => `  ${label}: ${clean(text ?? '')}`),
    ...occurrences,
    '',
  ].join('\n')
}

export const show = (context: Context, plan: string, task: string, options: Options): Promise<Exit> =>
  withRemote(context, async (remote) => {
    const page = await findPlan(context, remote, plan)
    if (!page.ok) return page.error
    const found = findTask(context, page.value, task)
    if (!found.ok) return found.error
    const key = textOption(options, 'key')
    const at = key === null ? null : findOccurrence(context, found.value, key)
    if (at !== null && !at.ok) return at.error
    const row = at === null ? found.value : { ...found.value, occurrences: [at.value] }
    const print = async (way: WayOf): Promise<Exit> => {
      const items = row.occurrences.flatMap((occurrence) => occurrence.items)
      if (flag(options, 'json')) await printJson(context, showJson(row, way, context))
      else await context.io.out(flag(options, 'csv') ? csv(itemCsvColumns, items) : showText(row, way, context))
      return exit.ok
    }
    return row.work.kind === 'task'
      ? print(() => null)
      : answered(context, remote.calendar(), ({ calendar }) => print(wayOf(page.value, row, calendar)))
  })
