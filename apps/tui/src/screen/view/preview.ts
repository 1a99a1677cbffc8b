// The chosen row, told: the quoted phrase, the day with its weekday and why, the safe day.

import {
  awaitedName,
  formatDate,
  formatDateWithWeekday,
  reasonSentence,
  ruleSentence,
  standingSentence,
  standingWord,
  weekdayName,
} from '@tiendo/text'
import { byUrgency, weekdayOf, type Awaited, type WorkItem } from '@tiendo/domain'
import { clean } from '../../text/clean.ts'
import { wrap } from '../../text/width.ts'
import { selectedRow } from '../model/rows.ts'
import { shareRowId } from '../model/row.ts'
import type { State } from '../model/state.ts'
import { toneOf } from '../theme.ts'
import { historySentence } from './history.ts'
import { line, seg, type Line } from './line.ts'
import type { Manner } from './look.ts'

/** The document's words quoted; what a decision put in their place is not quoted. */
const quoted = ({ work: { phrase, decided } }: WorkItem): string => {
  const said = phrase.trim() === '' ? '' : `“${clean(phrase)}”`
  return decided === undefined ? said : `${said} → ${clean(decided)}`
}

const dueWhy = (item: WorkItem, { language }: Manner): string => {
  const told = item.occurrence.because.findLast(
    (reason) =>
      reason.kind === 'strictlyBefore' ||
      reason.kind === 'limitIncluded' ||
      reason.kind === 'window' ||
      reason.kind === 'moved' ||
      reason.kind === 'event',
  )
  return told === undefined ? '' : `: ${reasonSentence(told, language)}`
}

const dueLine = (item: WorkItem, manner: Manner): Line => {
  const { words, language } = manner
  const { due } = item.occurrence
  if (due === null) return [seg(words.preview.noDue), seg(` · ${standingSentence(item, language)}`, 'dim')]
  const day = `${words.preview.due} ${formatDate(due, language)} ${weekdayName(weekdayOf(due), language)}`
  return [seg(day, toneOf(item.standing)), seg(dueWhy(item, manner))]
}

const safeLine = (item: WorkItem, { words, language }: Manner): Line => {
  const { safe, due, because } = item.occurrence
  if (safe === null) return []
  const calendar = because
    .flatMap((reason) => (reason.kind === 'safe' || reason.kind === 'notWorked' ? [reason.calendar] : []))
    .at(-1)
  const why = safe === due ? words.preview.safeSame : words.preview.safeReason
  return [
    seg(`${words.preview.safe} ${formatDate(safe, language)} ${weekdayName(weekdayOf(safe), language)}`),
    seg(`: ${why}${calendar === undefined ? '' : ` · ${words.preview.calendar} ${calendar}`}`, 'dim'),
  ]
}

const lastLine = (item: WorkItem, { words, language }: Manner): Line => {
  const { state } = item
  if (state.returnedNote !== null && item.standing === 'returned')
    return [seg(`${words.preview.returned}: `, 'danger'), seg(`“${clean(state.returnedNote)}”`)]
  if (!item.work.reviewed) return line(words.preview.unreviewed, 'warning')
  if (state.note !== null) return [seg(`${words.preview.note}: `, 'dim'), seg(clean(state.note))]
  return [
    seg(standingSentence(item, language), 'dim'),
    seg(item.shares > 1 ? ` · ${words.preview.shares(item.shares)}` : '', 'dim'),
  ]
}

const itemLines = (item: WorkItem, manner: Manner): readonly Line[] => {
  const head = [item.work.number, clean(item.work.title)].filter((part) => part !== null).join(' · ')
  const plan = clean(item.plan.number ?? item.plan.title)
  return [
    line(head, 'strong'),
    [seg(quoted(item)), seg(` (${plan})`, 'dim')],
    dueLine(item, manner),
    safeLine(item, manner),
    lastLine(item, manner),
  ]
}

const planLines = (state: State, manner: Manner): readonly Line[] => {
  const plan = selectedRow(state)?.summary ?? null
  if (plan === null) return []
  const { words, language, theme } = manner
  const counts = byUrgency.flatMap((standing) => {
    const count = plan.standings[standing] ?? 0
    return count === 0
      ? []
      : [seg(`${theme.glyph(standing)} `, toneOf(standing)), seg(`${standingWord(standing, language)} ${count}   `)]
  })
  return [
    [seg(clean(plan.title), 'strong')],
    line(
      [plan.number, plan.issuer, plan.issuedOn === null ? null : formatDate(plan.issuedOn, language)]
        .filter((part) => part !== null)
        .map(clean)
        .join(' · '),
    ),
    line(words.preview.counts(plan.tasks, plan.duties)),
    counts,
  ]
}

/** What waits for an event: the event, since when, and its work. */
const awaitedLines = (awaited: Awaited, { words, language }: Manner): readonly Line[] => {
  const { since, days, waiting, works } = awaited
  const waits = since === null ? [] : [words.since(formatDate(since, language), days ?? 0)]
  return [
    line(clean(awaitedName(awaited.event, language)), 'strong'),
    line([words.works(waiting), ...waits].join(' · '), 'dim'),
    ...works
      .filter(({ recorded }) => recorded === null)
      .map(({ work, plan, rule }) => [
        seg([work.number, clean(work.title)].filter((part) => part !== null).join(' ')),
        seg(` · ${clean(plan.number ?? plan.title)} · ${ruleSentence(rule, language)}`, 'dim'),
      ]),
  ]
}

/** The panel below the table: five lines, the first the most important. */
export const previewLines = (state: State, manner: Manner): readonly Line[] => {
  const row = selectedRow(state)
  if (row === null) return []
  const lines =
    row.awaited !== null
      ? awaitedLines(row.awaited, manner)
      : row.item === null
        ? planLines(state, manner)
        : itemLines(row.item, manner)
  return lines.map((one) => (one.length === 0 ? one : [seg(' '), ...one]))
}

/** The panel beside the table on a wide terminal: the same with every reason and what happened. */
export const sideLines = (state: State, manner: Manner, columns: number): readonly Line[] => {
  const row = selectedRow(state)
  if (row === null) return []
  const { words, language } = manner
  const wrapped = (text: string, tone: Parameters<typeof seg>[1] = 'plain'): readonly Line[] =>
    wrap(clean(text), columns).map((one) => line(one, tone))
  if (row.item === null)
    return (row.awaited === null ? planLines(state, manner) : awaitedLines(row.awaited, manner)).flatMap((one, index) =>
      wrapped(one.map((part) => part.text).join(''), index === 0 ? 'strong' : 'plain'),
    )
  const { item } = row
  const { due, safe } = item.occurrence
  const page = state.data.works[shareRowId(item)]
  return [
    ...wrapped([item.work.number, item.work.title].filter((part) => part !== null).join(' · '), 'strong'),
    ...wrapped(item.organisation.name),
    [],
    ...(due === null
      ? wrapped(words.preview.noDue)
      : wrapped(`${words.preview.due} ${formatDateWithWeekday(due, language)}`, toneOf(item.standing))),
    ...(safe === null ? [] : wrapped(`${words.preview.safe} ${formatDateWithWeekday(safe, language)}`)),
    ...wrapped(standingSentence(item, language), toneOf(item.standing)),
    ...(item.work.reviewed ? [] : wrapped(words.preview.unreviewed, 'warning')),
    ...(item.state.note === null ? [] : wrapped(`${words.preview.note}: ${item.state.note}`)),
    ...(item.state.returnedNote === null
      ? []
      : wrapped(`${words.preview.returned}: “${item.state.returnedNote}”`, 'danger')),
    [],
    line(words.why.title, 'dim'),
    ...item.occurrence.because.flatMap((reason) => wrapped(reasonSentence(reason, language))),
    [],
    ...wrapped(
      `${words.preview.plan}: ${[item.plan.number, item.plan.title].filter((part) => part !== null).join(' · ')}`,
      'dim',
    ),
    ...(page === undefined || page.history.length === 0
      ? []
      : [
          [],
          line(words.preview.history, 'dim'),
          ...page.history.toReversed().flatMap((entry) => wrapped(historySentence(entry, language))),
        ]),
  ]
}
