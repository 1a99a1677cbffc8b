// `tiendo events`: what waits for what, since when. JSON: `tiendo.events/1`.

import type { Awaited, Recorded, WaitingWork } from '@tiendo/domain'
import { awaitedName, formatDate, ruleSentence, type Language } from '@tiendo/text'
import type { AwaitedPage } from '@tiendo/api/client'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import type { TableColumn } from '../cli/table.ts'
import { dayWords } from '../words/days.ts'
import { printTable } from './print.ts'
import { answered, withRemote } from './with-remote.ts'

type Names = AwaitedPage['names']

/** `by`: who recorded it; the id of a person who is no longer known. */
const recordedJson = (recorded: Recorded | null, names: Names) =>
  recorded === null
    ? null
    : {
        on: recorded.on,
        symbol: recorded.symbol,
        note: recorded.note,
        by: names[recorded.by] ?? recorded.by,
        recordedOn: recorded.recordedOn,
      }

const workJson = ({ work, plan, sharers, recorded }: WaitingWork, names: Names) => ({
  plan: plan.id,
  planNumber: plan.number,
  task: work.id,
  number: work.number,
  title: work.title,
  phrase: work.phrase,
  organisations: sharers.map(({ name }) => name),
  recorded: recordedJson(recorded, names),
})

const eventJson = (awaited: Awaited, names: Names, language: Language) => ({
  id: awaited.id,
  event: awaitedName(awaited.event, language),
  version: awaited.record.version,
  waiting: awaited.waiting,
  since: awaited.since,
  days: awaited.days,
  recorded: recordedJson(awaited.record.everywhere, names),
  works: awaited.works.map((work) => workJson(work, names)),
})

const lastRecorded = ({ works }: Awaited): Recorded | null =>
  works.map(({ recorded }) => recorded).find((recorded) => recorded !== null) ?? null

/** For programs: one event a line. */
const csvColumns = (language: Language): readonly TableColumn<Awaited>[] => [
  { label: '', name: 'id', max: 0, text: ({ id }) => id },
  { label: '', name: 'event', max: 0, text: ({ event }) => awaitedName(event, language) },
  { label: '', name: 'waiting', max: 0, text: ({ waiting }) => `${waiting}` },
  { label: '', name: 'since', max: 0, text: ({ since }) => since ?? '' },
  { label: '', name: 'days', max: 0, text: ({ days }) => (days === null ? '' : `${days}`) },
  { label: '', name: 'recorded_on', max: 0, text: (awaited) => lastRecorded(awaited)?.on ?? '' },
]

const workLine = ({ work, plan, rule, sharers, recorded }: WaitingWork, language: Language): string => {
  const name = [work.number, work.title].filter((part) => part !== null).join(' ')
  const who = sharers.length > 2 ? `${sharers.length}` : sharers.map((sharer) => sharer.name).join(', ')
  const came =
    recorded === null
      ? ruleSentence(rule, language)
      : dayWords(language).events.came(formatDate(recorded.on, language), recorded.symbol)
  return `  ${name} (${plan.number ?? plan.title})${who === '' ? '' : ` · ${who}`} · ${came}`
}

/** Under each event the work that waits for it. */
const eventsText = (list: readonly Awaited[], language: Language): string => {
  const words = dayWords(language).events
  return list
    .flatMap((awaited) => {
      const since = awaited.since === null ? [] : [words.since(formatDate(awaited.since, language), awaited.days ?? 0)]
      return [
        `${awaitedName(awaited.event, language)} [${awaited.id}]`,
        ...(awaited.waiting === 0 ? [] : [`  ${[words.waits(awaited.waiting), ...since].join(' · ')}`]),
        ...awaited.works.map((work) => workLine(work, language)),
        '',
      ]
    })
    .map((line) => `${line}\n`)
    .join('')
}

export const events = (context: Context, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.awaited(), async (page) => {
      const { language, io } = context
      const list = flag(options, 'waiting') ? page.events.filter(({ waiting }) => waiting > 0) : page.events
      if (flag(options, 'json') || flag(options, 'csv'))
        return printTable(context, options, {
          json: { schema: 'tiendo.events/1', events: list.map((one) => eventJson(one, page.names, language)) },
          columns: csvColumns(language),
          rows: list,
        })
      if (list.length === 0) io.err(`${dayWords(language).events.none}\n`)
      else await io.out(eventsText(list, language))
      return exit.ok
    }),
  )
