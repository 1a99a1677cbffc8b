// What lies over the table, drawn: below it (a form, a list) or in its place (help, why this date).

import { formatDate, reasonSentence, standingSentence } from '@tiendo/text'
import { clean } from '../../text/clean.ts'
import { cut, fit, width, wrap } from '../../text/width.ts'
import { columnsOf } from '../model/columns.ts'
import { layoutOf } from '../model/layout.ts'
import { helpFor } from '../model/help.ts'
import { shownFields, type Form, type Overlay } from '../model/overlay.ts'
import { isDuePage } from '../model/saved.ts'
import { lookOf, placeOf, type State } from '../model/state.ts'
import { topOf } from '../reduce/move.ts'
import { fieldSegments, sayingText } from './field.ts'
import { fill, line, seg, type Line, type Segment } from './line.ts'
import type { Manner } from './look.ts'

/** Title, fields, what they mean, one move, keys. */
const FORM_LINES = 8

const formState = (form: Form, { language, words }: Manner): string => {
  if (form.item === null) return ''
  const { percent } = form.item.state
  return ` · ${words.now}: ${standingSentence(form.item, language)}${percent === null ? '' : `, ${percent}%`}`
}

/** `about` stands where the problem will: what the form is for. */
const formLines = (form: Form, about: string, columns: number, manner: Manner): readonly Line[] => {
  const { words } = manner
  const labels = Math.max(...form.fields.map(({ name }) => width(words.fields[name]))) + 2
  const subject =
    form.item === null
      ? ''
      : [form.item.work.number, clean(form.item.work.title)].filter((part) => part !== null).join(' ')
  const title = `${words.forms[form.purpose]}${subject === '' ? '' : ': '}`
  const hint = form.purpose === 'signIn' ? words.signInHint : words.formHint
  return [
    [seg(' '), seg(title, 'strong'), seg(cut(subject, Math.max(0, columns - width(title) - 2)))],
    ...form.fields.map(({ name, field }, index): Line => [
      seg(fit(` ${words.fields[name]}`, labels + 1), index === form.focus ? 'accent' : 'dim'),
      ...fieldSegments(field, index === form.focus && !form.sending, columns - labels - 2, name === 'password'),
    ]),
    form.sending
      ? line(` ${words.sending}`, 'dim')
      : form.problem === null
        ? line(` ${about}`, 'dim')
        : line(` ${sayingText(form.problem, manner)}`, 'danger'),
    line(` ${hint}`, 'dim'),
  ]
}

const aboutForm = (state: State, form: Form, manner: Manner): string => {
  const { item } = form
  if (item === null) return 'url' in state.connection ? state.connection.url : ''
  const due =
    item.occurrence.due === null
      ? manner.words.preview.noDue
      : `${manner.words.preview.due} ${formatDate(item.occurrence.due, manner.language)}`
  return `${clean(item.organisation.name)} · ${due}${formState(form, manner)}`
}

const listLines = (
  state: State,
  overlay: Extract<Overlay, { readonly kind: 'sort' | 'columns' }>,
  manner: Manner,
): readonly Line[] => {
  const { words } = manner
  const place = placeOf(state)
  const { sort, hidden } = lookOf(state)
  const columns = columnsOf(place)
  const rows = columns.map((column, index): Line => {
    const mark =
      overlay.kind === 'columns'
        ? hidden.includes(column.id)
          ? '[ ]'
          : '[x]'
        : sort?.column !== column.id
          ? '   '
          : sort.descending
            ? ' ↓ '
            : ' ↑ '
    const own =
      place.kind === 'work'
        ? words.workColumns[column.id]
        : place.kind === 'view' && place.view === 'plans'
          ? words.planColumns[column.id]
          : undefined
    const chosen = index === overlay.index
    return [
      seg(chosen ? manner.theme.bar : ' ', 'accent'),
      seg(`${mark} ${own ?? words.columns[column.id]}`, chosen ? 'strong' : 'plain'),
    ]
  })
  const top = topOf(0, overlay.index, 7, rows.length)
  return [
    line(` ${overlay.kind === 'sort' ? words.sort : words.columnsTitle}`, 'strong'),
    ...rows.slice(top, top + 7),
    line(` ${words.listHint}`, 'dim'),
  ]
}

const savedLines = (state: State, index: number, { words, theme }: Manner): readonly Line[] => {
  const { saved } = state.data
  const views = (saved ?? []).filter(isDuePage)
  const top = topOf(0, index, 7, views.length)
  const rows = views.slice(top, top + 7).map(({ name }, at): Line => {
    const chosen = top + at === index
    return [seg(chosen ? theme.bar : ' ', 'accent'), seg(` ${clean(name)}`, chosen ? 'strong' : 'plain')]
  })
  const none = line(` ${saved === null ? words.connection.loading : words.sayings.noSaved}`, 'dim')
  return [
    line(` ${words.savedTitle}`, 'strong'),
    ...(rows.length === 0 ? [none] : rows),
    line(` ${words.savedHint}`, 'dim'),
  ]
}

/** What is asked for below the table, in `room` lines; null where nothing is. */
export const panelOverlay = (state: State, room: number, manner: Manner): readonly Line[] | null => {
  const { overlay } = state
  if (overlay === null) return null
  if (overlay.kind === 'form' && overlay.purpose === 'money')
    return manner.later?.moneyFormLines(state, overlay, room, manner) ?? []
  if (overlay.kind === 'form')
    return overlay.purpose === 'event' || overlay.purpose === 'move'
      ? (manner.later?.changeLines(state, overlay, room, manner) ?? [])
      : formLines(overlay, aboutForm(state, overlay, manner), state.size.columns, manner)
  if (overlay.kind === 'saved') return savedLines(state, overlay.index, manner)
  return overlay.kind === 'sort' || overlay.kind === 'columns' ? listLines(state, overlay, manner) : null
}

const whyLines = (
  overlay: Extract<Overlay, { readonly kind: 'why' }>,
  columns: number,
  room: number,
  manner: Manner,
): readonly Line[] => {
  const { words, language } = manner
  const { item } = overlay
  const wrapped = (text: string, first: Segment, tone: Segment['tone'] = 'plain'): readonly Line[] =>
    wrap(clean(text), Math.max(10, columns - width(first.text) - 1)).map((part, index) => [
      index === 0 ? first : seg(' '.repeat(width(first.text))),
      seg(part, tone),
    ])
  const steps = item.occurrence.because.flatMap((reason, index) =>
    wrapped(reasonSentence(reason, language), seg(` ${index + 1}. `, 'dim')),
  )
  const body: readonly Line[] = [
    ...wrapped([item.work.number, item.work.title].filter((part) => part !== null).join(' · '), seg(' '), 'strong'),
    ...wrapped(`${item.organisation.name} · ${item.plan.number ?? item.plan.title}`, seg(' '), 'dim'),
    [],
    ...(steps.length === 0 ? [line(` ${words.why.none}`)] : steps),
    [],
    ...wrapped(standingSentence(item, language), seg(' ')),
    ...(item.work.reviewed ? [] : wrapped(words.preview.unreviewed, seg(' '), 'warning')),
  ]
  const top = Math.max(0, Math.min(overlay.top, body.length - (room - 2)))
  return fill([line(` ${words.why.title}`, 'accent'), [], ...body.slice(top)], room)
}

const helpLines = (
  state: State,
  overlay: Extract<Overlay, { readonly kind: 'help' }>,
  room: number,
  manner: Manner,
): readonly Line[] => {
  const { words, language, theme } = manner
  const found = helpFor(overlay.field.text, language)
  const shown = room - 2
  const top = topOf(Math.max(0, overlay.index - Math.floor(shown / 2)), overlay.index, shown, found.length)
  const rows = found.slice(top, top + shown).map(({ binding, label }, index): Line => {
    const chosen = top + index === overlay.index
    const keys = binding.keys.map((key) => words.keys[key] ?? key).join(' ')
    return [
      seg(chosen ? theme.bar : ' ', 'accent'),
      seg(fit(keys, 12), 'accent'),
      seg(fit(label, 26), chosen ? 'strong' : 'plain'),
      seg(` ${cut(binding.command ?? '', Math.max(0, state.size.columns - 41))}`, 'dim'),
    ]
  })
  const head: Line = [
    seg(` ${words.help.title} `, 'accent'),
    seg(` ${words.help.search}: `, 'dim'),
    ...fieldSegments(overlay.field, true, 30),
  ]
  const body = rows.length === 0 ? [line(` ${words.help.none}`)] : rows
  return [...fill([head, ...body], room - 1), line(` ${words.help.hint}`, 'dim')]
}

/** What takes the whole body; null where nothing does. */
export const bodyOverlay = (state: State, room: number, manner: Manner): readonly Line[] | null => {
  const { overlay } = state
  // A change that is being written needs room; where there is little, the table gives way.
  if (overlay?.kind === 'form' && (overlay.purpose === 'event' || overlay.purpose === 'move') && layoutOf(state).below < FORM_LINES)
    return fill(manner.later?.changeLines(state, overlay, room, manner) ?? [], room)
  // An entry has more fields than a short terminal has lines below the tree.
  if (overlay?.kind === 'form' && overlay.purpose === 'money' && layoutOf(state).below < shownFields(overlay).length + 3)
    return fill(manner.later?.moneyFormLines(state, overlay, room, manner) ?? [], room)
  if (overlay?.kind === 'moneyWhy') return manner.later?.moneyWhyLines(state, overlay, room, manner) ?? []
  if (overlay?.kind === 'why') return whyLines(overlay, state.size.columns, room, manner)
  return overlay?.kind === 'help' ? helpLines(state, overlay, room, manner) : null
}
