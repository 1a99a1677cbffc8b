// Forms: opened for one share, filled in, checked by the same rules the command line has, sent once.

import type { Awaited, WorkItem } from '@tiendo/domain'
import { readDate } from '@tiendo/text'
import type { Effect, Step, Write } from '../event.ts'
import type { Key } from '../keys.ts'
import { edited, emptyField, fieldOf, typed, type FieldMove } from '../model/field.ts'
import { choices, shownFields, textOf, type FieldName, type Form, type FormPurpose } from '../model/overlay.ts'
import type { Saying, State } from '../model/state.ts'
import { changeWrite, eventFields, moveFields, withPreview } from './change.ts'
import { shareOf } from './load.ts'
import { moneyWrite } from './money-entry.ts'

const fieldsOf = (purpose: FormPurpose, item: WorkItem | null, today: string): Form['fields'] => {
  switch (purpose) {
    case 'report':
      return [
        { name: 'percent', field: fieldOf(`${item?.state.percent ?? ''}`) },
        { name: 'note', field: emptyField },
      ]
    case 'submit':
      return [
        { name: 'finishedOn', field: fieldOf(today.split('-').toReversed().join('/')) },
        { name: 'note', field: emptyField },
      ]
    case 'accept':
    case 'return':
      return [{ name: 'note', field: emptyField }]
    case 'event':
      return eventFields(today)
    case 'move':
      return moveFields(item)
    case 'money':
      return []
    case 'signIn':
      return [
        { name: 'email', field: emptyField },
        { name: 'password', field: emptyField },
      ]
  }
}

export const openForm = (
  state: State,
  purpose: FormPurpose,
  item: WorkItem | null,
  awaited: Awaited | null = null,
): State => ({
  ...state,
  notice: null,
  forms: state.forms + 1,
  overlay: {
    kind: 'form',
    id: state.forms + 1,
    purpose,
    item,
    awaited,
    money: null,
    fields: fieldsOf(purpose, item, state.today),
    focus: 0,
    sending: false,
    problem: null,
    preview: null,
  },
})

const writeOf = (form: Form, item: WorkItem): Write | Saying => {
  const to = { share: shareOf(item), version: item.state.version }
  const note = textOf(form, 'note')
  const noteOrNull = note === '' ? null : note
  switch (form.purpose) {
    case 'report': {
      const percent = textOf(form, 'percent').replace(/%$/, '').trim()
      return /^\d{1,3}$/.test(percent) && Number(percent) <= 100
        ? { ...to, kind: 'report', percent: Number(percent), note: noteOrNull }
        : { kind: 'percent' }
    }
    case 'submit': {
      const day = readDate(textOf(form, 'finishedOn'))
      return day.ok ? { ...to, kind: 'submit', finishedOn: day.value, note: noteOrNull } : { kind: 'day' }
    }
    case 'accept':
      return { ...to, kind: 'accept', note: noteOrNull }
    case 'return':
      return note === '' ? { kind: 'note' } : { ...to, kind: 'return', note }
    case 'event':
    case 'move':
    case 'money':
    case 'signIn':
      return { kind: 'noItem' }
  }
}

const send = (state: State, form: Form): Step => {
  const sending = (effect: Effect): Step => [{ ...state, overlay: { ...form, sending: true, problem: null } }, [effect]]
  const refuse = (problem: Saying): Step => [{ ...state, overlay: { ...form, problem } }, []]
  if (form.purpose === 'signIn') {
    const [email, password] = [
      textOf(form, 'email'),
      form.fields.find((one) => one.name === 'password')?.field.text ?? '',
    ]
    return email === '' || password === ''
      ? refuse({ kind: 'credentials' })
      : sending({ kind: 'signIn', form: form.id, email, password })
  }
  if (form.purpose === 'event' || form.purpose === 'move') {
    const write = changeWrite(state, form)
    return 'version' in write ? sending({ kind: 'write', form: form.id, write }) : refuse(write)
  }
  if (form.purpose === 'money') {
    const write = moneyWrite(state, form)
    return 'version' in write ? sending({ kind: 'write', form: form.id, write }) : refuse(write)
  }
  if (form.item === null) return refuse({ kind: 'noItem' })
  const write = writeOf(form, form.item)
  return 'version' in write ? sending({ kind: 'write', form: form.id, write }) : refuse(write)
}

const MOVES: Readonly<Partial<Record<string, FieldMove>>> = {
  left: 'left',
  right: 'right',
  home: 'home',
  end: 'end',
  backspace: 'backspace',
  'ctrl-u': 'clear',
  'ctrl-w': 'word',
  'ctrl-a': 'home',
  'ctrl-e': 'end',
}

export const moveOf = (key: Key): FieldMove | null => (key.kind === 'named' ? (MOVES[key.name] ?? null) : null)

const choiceStep = (key: Key): -1 | 0 | 1 => {
  const name = key.kind === 'text' ? key.text : key.name
  return name === 'right' || name === ' ' ? 1 : name === 'left' ? -1 : 0
}

/** The next of what may be chosen; it goes round. */
const rechosen = (form: Form, name: FieldName, all: readonly string[], by: -1 | 1): Form => {
  const at = Math.max(0, all.indexOf(textOf(form, name)))
  const next = all[(at + by + all.length) % all.length] ?? ''
  const fields = form.fields.map((one) => (one.name === name ? { ...one, field: fieldOf(next) } : one))
  return { ...form, fields, problem: null }
}

/** A key inside a form. While it is being sent only leaving is possible; what was typed stays until it is stored. */
export const formKey = (state: State, form: Form, key: Key): Step => {
  if (key.kind === 'named' && key.name === 'escape') {
    return form.purpose === 'signIn' ? [state, [{ kind: 'quit' }]] : [{ ...state, overlay: null }, []]
  }
  if (form.sending) return [state, []]
  const shown = shownFields(form)
  const focused = shown[form.focus]?.name
  const turn = (by: number): Step => [
    { ...state, overlay: { ...form, focus: (form.focus + by + shown.length) % shown.length } },
    [],
  ]
  const change = (move: FieldMove | null, text: string): Step => {
    const fields = form.fields.map((one) =>
      one.name === focused ? { ...one, field: move === null ? typed(one.field, text) : edited(one.field, move) } : one,
    )
    return withPreview(state, { ...form, fields, problem: null })
  }
  const chosen = focused === undefined ? undefined : choices[focused]
  if (focused !== undefined && chosen !== undefined) {
    const by = choiceStep(key)
    if (by !== 0) return withPreview(state, rechosen(form, focused, chosen, by))
    if (key.kind === 'text') return [state, []]
  }
  if (key.kind === 'text') return change(null, key.text)
  const move = moveOf(key)
  if (move !== null) return change(move, '')
  switch (key.name) {
    case 'tab':
    case 'down':
      return turn(1)
    case 'shiftTab':
    case 'up':
      return turn(-1)
    case 'enter':
      return form.purpose === 'signIn' && form.focus === 0 ? turn(1) : send(state, form)
    case 'ctrl-s':
      return send(state, form)
    default:
      return [state, []]
  }
}
