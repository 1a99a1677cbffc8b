// Keys while something is being typed, selected or asked.

import { rowFromSource } from '@tiendo/domain'
import type { Key } from '../../screen/keys.ts'
import { edited, fieldOf, typed, type Field } from '../../screen/model/field.ts'
import { moveOf } from '../../screen/reduce/form.ts'
import { characters } from '../../text/width.ts'
import type { ReviewStep } from '../model/event.ts'
import { missing } from '../model/missing.ts'
import { sourceLines } from '../model/source-lines.ts'
import { addFields, type Mode, type ReviewState } from '../model/state.ts'
import { findingsKey, openFindings, waiveKey } from './findings.ts'
import { onwards } from './move.ts'
import { enqueue } from './queue.ts'

const still = (state: ReviewState): ReviewStep => [state, []]
const LIST: Mode = { kind: 'list' }

/** The field after a key; null where the key is none of typing. */
const typing = (field: Field, key: Key): Field | null => {
  if (key.kind === 'text') return typed(field, key.text)
  const move = moveOf(key)
  return move === null ? null : edited(field, move)
}

const editKey = (state: ReviewState, mode: Extract<Mode, { kind: 'edit' }>, key: Key): ReviewStep => {
  const field = typing(mode.field, key)
  if (field !== null) return still({ ...state, mode: { ...mode, field } })
  if (key.kind !== 'named' || (key.name !== 'enter' && key.name !== 'ctrl-s' && key.name !== 'tab')) return still(state)
  const answer = { kind: 'edit', text: mode.field.text } as const
  const [next, effects] = enqueue({ ...state, mode: LIST }, { kind: 'answer', answers: [{ path: mode.path, answer }] })
  return [onwards(next), effects]
}

/** Moves by words: a row is cut between two. */
const wordStart = ({ text, cursor }: Field, step: 1 | -1): number => {
  const all = characters(text)
  let at = cursor + step
  while (at > 0 && at < all.length && !(all[at - 1] === ' ' && all[at] !== ' ')) at += step
  return Math.max(0, Math.min(all.length, at))
}

const splitKey = (state: ReviewState, mode: Extract<Mode, { kind: 'split' }>, key: Key): ReviewStep => {
  const { field, task } = mode
  const at = (cursor: number): ReviewStep => still({ ...state, mode: { ...mode, field: { ...field, cursor } } })
  const name = key.kind === 'named' ? key.name : key.text
  switch (name) {
    case 'right':
    case 'l':
    case 'w':
      return at(wordStart(field, 1))
    case 'left':
    case 'h':
    case 'b':
      return at(wordStart(field, -1))
    case 'home':
      return at(0)
    case 'end':
      return at(characters(field.text).length)
    case 'enter': {
      const all = characters(field.text)
      const [title, rest] = [all.slice(0, field.cursor).join(''), all.slice(field.cursor).join('')]
      if (title.trim() === '' || rest.trim() === '') return still({ ...state, notice: { kind: 'cutInside' } })
      const cleaned = title.trim().replace(/[;,]$/, '')
      return enqueue({ ...state, mode: LIST }, { kind: 'reshape', reshape: { kind: 'split', task, title: cleaned, rest: rest.trim() } })
    }
    default:
      return still(state)
  }
}

const PAGE = 10

const sourceKey = (state: ReviewState, mode: Extract<Mode, { kind: 'source' }>, key: Key): ReviewStep => {
  const { page } = state
  if (page === null) return still(state)
  const lines = sourceLines(page.source)
  const to = (line: number): ReviewStep =>
    still({ ...state, mode: { ...mode, line: Math.max(0, Math.min(lines.length - 1, line)) } })
  const name = key.kind === 'named' ? key.name : key.text
  switch (name) {
    case 'down':
    case 'j':
      return to(mode.line + 1)
    case 'up':
    case 'k':
      return to(mode.line - 1)
    case 'pageDown':
    case 'ctrl-d':
      return to(mode.line + PAGE)
    case 'pageUp':
    case 'ctrl-u':
      return to(mode.line - PAGE)
    case 'g':
    case 'home':
      return to(0)
    case 'G':
    case 'end':
      return to(lines.length - 1)
    case ' ':
    case 'v':
      return still({ ...state, mode: { ...mode, mark: mode.mark === null ? mode.line : null } })
    case 'enter': {
      const [from, last] = [Math.min(mode.mark ?? mode.line, mode.line), Math.max(mode.mark ?? mode.line, mode.line)]
      const [first, end] = [lines[from], lines[last]]
      if (first === undefined || end === undefined) return still(state)
      const row = rowFromSource(page.draft, page.source, { from: first.at, to: end.at, words: null })
      const field = (words: string | null | undefined): Field => fieldOf(words ?? '')
      return still({
        ...state,
        mode: {
          kind: 'add',
          focus: 'title',
          from,
          to: last,
          fields: {
            title: field(row?.title),
            lead: field(row?.lead),
            coordinators: field(row?.coordinators),
            deliverable: field(row?.deliverable),
            timing: field(row?.timing),
          },
        },
      })
    }
    default:
      return still(state)
  }
}

const addKey = (state: ReviewState, mode: Extract<Mode, { kind: 'add' }>, key: Key): ReviewStep => {
  const { fields, focus, from, to } = mode
  const field = typing(fields[focus], key)
  if (field !== null) return still({ ...state, mode: { ...mode, fields: { ...fields, [focus]: field } } })
  const name = key.kind === 'named' ? key.name : ''
  const turn = (by: number): ReviewStep => {
    const next = addFields[(addFields.indexOf(focus) + by + addFields.length) % addFields.length] ?? 'title'
    return still({ ...state, mode: { ...mode, focus: next } })
  }
  if (name === 'tab' || name === 'down') return turn(1)
  if (name === 'shiftTab' || name === 'up') return turn(-1)
  if ((name !== 'enter' && name !== 'ctrl-s') || state.page === null) return still(state)
  const lines = sourceLines(state.page.source)
  const [first, last] = [lines[from], lines[to]]
  const read =
    first === undefined || last === undefined
      ? null
      : rowFromSource(state.page.draft, state.page.source, { from: first.at, to: last.at, words: null })
  const words = (of: Field): string | null => (of.text.trim() === '' ? null : of.text.trim())
  const row = {
    number: read?.number ?? null,
    span: read?.span ?? null,
    title: fields.title.text.trim(),
    lead: words(fields.lead),
    coordinators: words(fields.coordinators),
    deliverable: words(fields.deliverable),
    timing: words(fields.timing),
  }
  return enqueue({ ...state, mode: LIST }, { kind: 'reshape', reshape: { kind: 'add', row } })
}

const publishKey = (state: ReviewState, mode: Extract<Mode, { kind: 'publish' }>, key: Key): ReviewStep => {
  const name = key.kind === 'named' ? key.name : key.text
  if (name === ' ' || name === 'left' || name === 'right')
    return still({ ...state, mode: { ...mode, unreviewed: !mode.unreviewed } })
  if (name === ']') return openFindings(state, 1)
  if (name !== 'enter') return still(state)
  const issues = missing(state)
  const path = issues.find((issue) => issue.path !== null)?.path ?? null
  // The value that is missing, to be typed in; what has no value of its own the server says.
  return path === null
    ? enqueue({ ...state, mode: LIST }, { kind: 'publish', unreviewed: mode.unreviewed })
    : still({ ...state, mode: LIST, only: 'all', cursor: path })
}

/** A key in a mode; escape always leads back to the list, and nothing of the list is lost by it. */
export const modeKey = (state: ReviewState, mode: Exclude<Mode, { kind: 'list' }>, key: Key): ReviewStep => {
  // One that was being answered for is left for the list of them.
  if (mode.kind === 'waive') return waiveKey(state, mode, key)
  if (key.kind === 'named' && key.name === 'escape') return still({ ...state, mode: LIST, notice: null })
  switch (mode.kind) {
    case 'edit':
      return editKey(state, mode, key)
    case 'split':
      return splitKey(state, mode, key)
    case 'source':
      return sourceKey(state, mode, key)
    case 'add':
      return addKey(state, mode, key)
    case 'publish':
      return publishKey(state, mode, key)
    case 'findings':
      return findingsKey(state, mode, key)
    case 'help': {
      const name = key.kind === 'named' ? key.name : key.text
      const by = name === 'j' || name === 'down' ? 1 : name === 'k' || name === 'up' ? -1 : 0
      return still(by === 0 ? { ...state, mode: LIST } : { ...state, mode: { ...mode, top: Math.max(0, mode.top + by) } })
    }
  }
}
