// The forms that change days, drawn: what is asked, how the words are understood, what would move, what is missing.

import {
  occurrences,
  parseTiming,
  vietnam,
  type Occurrence,
  type Timing,
  type WorkItem,
} from '@tiendo/domain'
import { awaitedName, formatDate, keyName, moveSentence, timingSentence } from '@tiendo/text'
import type { PlanPage } from '@tiendo/api/client'
import { clean } from '../../text/clean.ts'
import { cut, fit, width, wrap } from '../../text/width.ts'
import { dayWords } from '../../words/days.ts'
import { scopeOf, shownFields, textOf, type Form } from '../model/overlay.ts'
import type { State } from '../model/state.ts'
import { fieldSegments, sayingText } from './field.ts'
import { fill, line, seg, type Line, type Segment } from './line.ts'
import type { Manner } from './look.ts'

const NEXT = 5

/** A sentence is told in full, on as many lines as it takes. */
const told = (text: string, tone: Segment['tone'], columns: number): readonly Line[] =>
  wrap(clean(text), columns - 2).map((part) => line(` ${part}`, tone))

const titleOf = ({ purpose, item, awaited }: Form, { words, language }: Manner): readonly [string, string] => {
  const name = words.forms[purpose]
  if (awaited !== null)
    return [`${name}: `, `${clean(awaitedName(awaited.event, language))} · ${words.works(awaited.waiting)}`]
  if (item === null) return [name, '']
  const work = [item.work.number, clean(item.work.title)].filter((part) => part !== null).join(' ')
  return [`${name}: `, `${work} · ${keyName(item.occurrence.key, language)}`]
}

const fieldLine = (form: Form, name: Form['fields'][number]['name'], focused: boolean, labels: number, columns: number, manner: Manner): Line => {
  const { words } = manner
  const label = seg(fit(` ${words.fields[name]}`, labels + 1), focused ? 'accent' : 'dim')
  if (name === 'scope') {
    const shown = words.scopes[scopeOf(form)]
    return focused ? [label, seg('< ', 'accent'), seg(shown, 'selected'), seg(' >', 'accent')] : [label, seg(shown)]
  }
  const field = form.fields.find((one) => one.name === name)?.field
  if (field === undefined) return [label]
  const hint = name === 'due' && field.text === '' ? [seg(` ${words.change.back}`, 'dim')] : []
  return [label, ...fieldSegments(field, focused && !form.sending, columns - labels - 2), ...hint]
}

/** The days to come of words that are being written; those of an event wait for it. */
const nextDays = (timing: Timing, { plan }: PlanPage, state: State): readonly Occurrence[] => {
  const { years, issuedOn, settings } = plan
  const calendar = state.data.calendar?.calendar ?? vietnam
  return occurrences(timing, { years, calendar, issuedOn, settings })
    .filter(({ due }) => due !== null && due >= state.today)
    .slice(0, NEXT)
}

/** "→ Trong quý II hằng năm · các lần tới: 30/06/2027, …", or where the day stands now. */
const meaning = (state: State, form: Form, item: WorkItem, { words, language }: Manner): string => {
  const { due } = item.occurrence
  const page = state.data.pages[item.work.planId]
  if (scopeOf(form) === 'one')
    return `${words.change.now}: ${due === null ? words.preview.noDue : `${words.preview.due} ${formatDate(due, language)}`}`
  if (page === undefined) return words.connection.loading
  const timing = parseTiming(textOf(form, 'phrase'), { years: page.plan.years })
  const days = nextDays(timing, page, state).map((one) => (one.due === null ? '' : formatDate(one.due, language)))
  const next = days.length === 0 ? '' : ` · ${words.change.next}: ${days.join(', ')}`
  return `→ ${timingSentence(timing, language)}${next}`
}

/** At most `room` lines of what would move; how many more there are is said. */
const movesLines = (form: Form, columns: number, room: number, { words, language }: Manner): readonly Line[] => {
  const { preview } = form
  const { moves: said } = dayWords(language)
  if (room < 1) return []
  if (preview === null) return [line(` ${words.change.waiting}`, 'dim')]
  if (preview.kind === 'asked') return [line(` ${words.change.asking}`, 'dim')]
  if (preview.kind === 'refused') return told(preview.sentence, 'warning', columns)
  const { moves } = preview
  if (moves.length === 0) return [line(` ${said.none}`, 'dim')]
  const days = moves.flatMap(({ work, moves: periods }) => {
    const name = moves.length === 1 ? '' : `${cut([work.number, clean(work.title)].filter((part) => part !== null).join(' '), Math.floor(columns / 3))} · `
    return periods.map((move) => `${name}${keyName(move.key, language)}: ${moveSentence(move, language)}`)
  })
  const head = line(` ${said.count(moves.length, days.length)}`, 'strong')
  const left = room - 1
  const shown = days.length <= left ? days : days.slice(0, Math.max(0, left - 1))
  const more = days.length - shown.length
  return [
    head,
    ...shown.map((text) => line(`   ${text}`)),
    ...(more > 0 && left > 0 ? [line(`   ${words.change.more(more)}`, 'dim')] : []),
  ]
}

/** Exactly `room` lines, the keys last. */
export const changeLines = (state: State, form: Form, room: number, manner: Manner): readonly Line[] => {
  const { words } = manner
  const { columns } = state.size
  const [title, subject] = titleOf(form, manner)
  const shown = shownFields(form)
  const labels = Math.max(...shown.map(({ name }) => width(words.fields[name]))) + 2
  const about = form.item === null ? [] : told(meaning(state, form, form.item, manner), 'accent', columns)
  const problem = form.sending
    ? [line(` ${words.sending}`, 'dim')]
    : form.problem === null
      ? []
      : told(sayingText(form.problem, manner), 'danger', columns)
  const head: readonly Line[] = [
    [seg(' '), seg(title, 'strong'), seg(cut(subject, Math.max(0, columns - width(title) - 2)))],
    ...shown.map(({ name }, index) => fieldLine(form, name, index === form.focus, labels, columns, manner)),
    ...problem,
    ...about,
  ]
  const moves = movesLines(form, columns, room - head.length - 1, manner)
  return [...fill([...head, ...moves], room - 1), line(` ${form.purpose === 'move' ? words.changeHint : words.formHint}`, 'dim')]
}
