// What was opened, above its rows: the plan, or the task with who leads, who helps and what proves it done.

import { awaitedName, formatDate, formatDateWithWeekday, keyName } from '@tiendo/text'
import { clean } from '../../text/clean.ts'
import { placeOf, type ListOf, type State } from '../model/state.ts'
import { fill, line, seg, type Line } from './line.ts'
import type { Manner } from './look.ts'

const eventLines = (state: State, id: string, { words, language }: Manner): readonly Line[] => {
  const awaited = state.data.awaited?.events.find((event) => event.id === id)
  if (awaited === undefined) return []
  const { since, days, waiting } = awaited
  const waits = since === null ? [] : [words.since(formatDate(since, language), days ?? 0)]
  return [
    [seg(' '), seg(clean(awaitedName(awaited.event, language)), 'strong')],
    line(` ${[words.works(waiting), ...waits].join(' · ')}`, 'dim'),
  ]
}

const listTitle = (list: ListOf, { words, language }: Manner): Line => {
  const { name } = list.of
  const of = name === null ? '' : `${clean(name)} · `
  switch (list.kind) {
    case 'day':
      return [seg(` ${of}`), seg(formatDateWithWeekday(list.date, language), 'strong')]
    case 'cell':
      return [
        seg(` ${of}`),
        seg(words.cell(clean(list.organisation.name), keyName(list.period, language)), 'strong'),
      ]
    case 'saved':
      return [seg(' '), seg(clean(name ?? ''), 'strong')]
  }
}

export const openedLines = (state: State, count: number, manner: Manner): readonly Line[] => {
  const { words } = manner
  if (count === 0) return []
  const place = placeOf(state)
  if (place.kind === 'event') return fill(eventLines(state, place.id, manner), count)
  if (place.kind === 'list') return fill([listTitle(place.list, manner)], count)
  if (place.kind !== 'plan' && place.kind !== 'work') return []
  const page = state.data.pages[place.planId]
  if (page === undefined) return fill([], count)
  const { document } = page.plan
  const plan = [document.number, document.title]
    .filter((part) => part !== null)
    .map(clean)
    .join(' · ')
  if (place.kind === 'plan')
    return fill(
      [
        [seg(' '), seg(plan, 'strong')],
        line(` ${words.preview.counts(page.plan.tasks.length, page.plan.duties.length)}`, 'dim'),
      ],
      count,
    )
  const board = page.rows.find((row) => row.work.id === place.workId)
  if (board === undefined) return fill([], count)
  const names = (list: readonly { readonly name: string }[]): string => list.map((one) => clean(one.name)).join(', ')
  const who = [
    [words.preview.lead, names(board.leads)],
    [words.preview.coordinators, names(board.coordinators)],
    [words.preview.deliverable, clean(board.deliverable ?? '')],
  ].filter(([, text]) => text !== '')
  return fill(
    [
      [
        seg(' '),
        seg([board.work.number, clean(board.work.title)].filter((part) => part !== null).join(' · '), 'strong'),
      ],
      [
        seg(' '),
        ...who.flatMap(([label, text], index) => [seg(`${index === 0 ? '' : ' · '}${label} `, 'dim'), seg(text ?? '')]),
      ],
      line(` ${words.preview.plan} ${plan}`, 'dim'),
    ],
    count,
  )
}
