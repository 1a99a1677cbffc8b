// What is typed, selected or asked, below the list.

import { confirmIssueSentence } from '@tiendo/text'
import { fill, line, seg, type Line } from '../../screen/view/line.ts'
import { fieldSegments } from '../../screen/view/field.ts'
import { topOf } from '../../screen/reduce/move.ts'
import { clean } from '../../text/clean.ts'
import { characters, cut, fit, width, wrap } from '../../text/width.ts'
import { reviewBindings } from '../model/bindings.ts'
import { countsOf } from '../model/findings.ts'
import { missing } from '../model/missing.ts'
import { sourceLines } from '../model/source-lines.ts'
import { addFields, allRows, type Mode, type ReviewState } from '../model/state.ts'
import { findingCounts, findingsLines, waiveLines } from './findings.ts'
import { itemName } from './list.ts'
import type { ReviewManner } from './manner.ts'

/** Lines a mode asks for; the list gives way. */
export const panelRoom = (mode: Mode, rows: number): number => {
  switch (mode.kind) {
    case 'list':
      return 0
    case 'edit':
      return 3
    case 'split':
      return 7
    case 'add':
      return addFields.length + 2
    case 'publish':
      return 5
    case 'source':
    case 'help':
    case 'findings':
    case 'waive':
      return rows
  }
}

const splitLines = (mode: Extract<Mode, { kind: 'split' }>, columns: number): readonly Line[] => {
  const all = characters(mode.field.text)
  const [first, rest] = [all.slice(0, mode.field.cursor).join(''), all.slice(mode.field.cursor).join('')]
  return [
    ...wrap(`1 ${first}`, columns - 2).slice(-3).map((part) => line(` ${part}`, 'plain')),
    ...wrap(`2 ${rest}`, columns - 2).slice(0, 3).map((part) => line(` ${part}`, 'accent')),
  ]
}

const selectLines = (
  state: ReviewState,
  mode: Extract<Mode, { kind: 'source' }>,
  room: number,
  columns: number,
  { theme }: ReviewManner,
): readonly Line[] => {
  if (state.page === null) return []
  const lines = sourceLines(state.page.source)
  const top = topOf(Math.max(0, mode.line - Math.floor(room / 2)), mode.line, room, lines.length)
  const [from, to] = [Math.min(mode.mark ?? mode.line, mode.line), Math.max(mode.mark ?? mode.line, mode.line)]
  return lines.slice(top, top + room).map((one, index): Line => {
    const at = top + index
    const chosen = at >= from && at <= to
    const number = fit(`${one.line[0]}`, 6, 'right')
    const text = cut(one.cells.join(' │ '), Math.max(10, columns - 9))
    return [
      seg(at === mode.line ? theme.bar : ' ', 'accent'),
      seg(`${number} `, 'dim'),
      seg(text, chosen ? 'selected' : one.strong ? 'strong' : 'plain'),
      seg(''),
    ]
  })
}

const helpLines = (top: number, room: number, columns: number, { words }: ReviewManner): readonly Line[] =>
  reviewBindings
    .slice(Math.min(top, Math.max(0, reviewBindings.length - room)))
    .map(({ action, keys, command }): Line => [
      seg(` ${fit(keys.join(' '), 16)}`, 'accent'),
      seg(fit(words.actions[action], 30)),
      seg(` ${cut(command ?? '', Math.max(0, columns - 49))}`, 'dim'),
    ])

/** Exactly `room` lines. */
export const panelLines = (state: ReviewState, room: number, columns: number, manner: ReviewManner): readonly Line[] => {
  const { mode } = state
  const { language, words } = manner
  if (mode.kind === 'list') return []
  const hint = line(` ${words.hints[mode.kind]}`, 'dim')
  if (mode.kind === 'findings') return [...findingsLines(state, mode, room - 1, columns, manner), hint]
  if (mode.kind === 'waive') return [...waiveLines(state, mode, room - 1, columns, manner), hint]
  const row = mode.kind === 'edit' ? allRows(state).find(({ path }) => path === mode.path) : undefined
  const about = row === undefined ? '' : `: ${clean(itemName(row, words))} · ${words.fields[row.field]}`
  const head = line(` ${words.heads[mode.kind]}${about}`, 'accent')
  const body = (): readonly Line[] => {
    switch (mode.kind) {
      case 'edit':
        return [[seg(' '), ...fieldSegments(mode.field, true, columns - 2)]]
      case 'split':
        return splitLines(mode, columns)
      case 'source':
        return selectLines(state, mode, room - 2, columns, manner)
      case 'help':
        return helpLines(mode.top, room - 2, columns, manner)
      case 'add': {
        const label = Math.max(...addFields.map((name) => width(words.addFields[name]))) + 2
        return addFields.map((name): Line => [
          seg(fit(` ${words.addFields[name]}`, label), name === mode.focus ? 'accent' : 'dim'),
          ...fieldSegments(mode.fields[name], name === mode.focus, columns - label - 1),
        ])
      }
      case 'publish': {
        const [first] = missing(state)
        if (first !== undefined)
          return wrap(confirmIssueSentence(first, language), columns - 2).slice(0, 2).map((part) => line(` ${part}`, 'warning'))
        const waiting = allRows(state).filter((one) => one.needsAnswer).length
        const box = mode.unreviewed ? '[x]' : '[ ]'
        const found = findingCounts(state, manner, ['error', 'warning'])
        return [
          ...(found === '' ? [] : [line(` ${words.publish.found(found)}`, countsOf(state).error > 0 ? 'danger' : 'warning')]),
          line(` ${waiting === 0 ? words.publish.ready : words.publish.waiting(waiting)}`, waiting === 0 ? 'good' : 'warning'),
          line(` ${box} ${words.publish.unreviewed}`),
        ]
      }
    }
  }
  return [...fill([head, ...body()], room - 1), hint]
}
