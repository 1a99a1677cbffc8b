// Going through the findings: from one to the next, to the value that mends it, answered for with a reason.

import { lineOfSpan } from '../model/source-lines.ts'
import type { Key } from '../../screen/keys.ts'
import { edited, fieldOf, typed } from '../../screen/model/field.ts'
import { moveOf } from '../../screen/reduce/form.ts'
import { findingIndex, foundFamilies, listedFindings } from '../model/findings.ts'
import type { ReviewEffect, ReviewStep } from '../model/event.ts'
import { allRows, currentRow, type Mode, type Notice, type ReviewState } from '../model/state.ts'
import { enqueue } from './queue.ts'

type FindingsMode = Extract<Mode, { kind: 'findings' }>
type WaiveMode = Extract<Mode, { kind: 'waive' }>

const still = (state: ReviewState): ReviewStep => [state, []]
const told = (state: ReviewState, kind: Exclude<Notice['kind'], 'text' | 'accepted'>): ReviewStep => still({ ...state, notice: { kind } })

/** Asked for where something was written since, and nothing is on its way: else it is asked for then. */
export const recheck = ({ checked, version, queue }: ReviewState): readonly ReviewEffect[] =>
  checked === version || queue.length > 0 ? [] : [{ kind: 'check' }]

/** From the list: to the finding that stands next below the value, or above it. */
export const openFindings = (state: ReviewState, way: 1 | -1): ReviewStep => {
  const listed = listedFindings(state, null)
  const here = currentRow(state)?.span?.line[0] ?? 0
  const below = listed.find(({ span, waiver }) => waiver === null && (span?.line[0] ?? 0) >= here)
  const first = way === 1 ? (below ?? listed[0]) : listed.findLast(({ span, waiver }) => waiver === null && (span?.line[0] ?? 0) <= here)
  const mode: Mode = { kind: 'findings', key: first?.key ?? listed[0]?.key ?? null, family: null }
  return [{ ...state, notice: null, mode }, recheck(state)]
}

/** The value that stands where the finding does: its own cell first, else its line. */
const valueAt = (state: ReviewState, mode: FindingsMode): ReviewStep => {
  const listed = listedFindings(state, mode.family)
  const span = listed[findingIndex(listed, mode.key)]?.span ?? null
  const { page } = state
  if (span === null || page === null) return told(state, 'noneLeft')
  const rows = allRows(state).filter((row) => row.span !== null)
  const line = lineOfSpan(page.source, span)
  const row =
    rows.find((one) => one.span?.quote === span.quote && one.span.line[0] === span.line[0]) ??
    rows.find((one) => one.span !== null && lineOfSpan(page.source, one.span) === line)
  if (row === undefined) return told(state, 'noneLeft')
  return still({ ...state, notice: null, mode: { kind: 'list' }, only: 'all', cursor: row.path })
}

const PAGE = 10

export const findingsKey = (state: ReviewState, mode: FindingsMode, key: Key): ReviewStep => {
  const listed = listedFindings(state, mode.family)
  const at = findingIndex(listed, mode.key)
  const finding = listed[at]
  const to = (index: number): ReviewStep => {
    const next = listed[Math.max(0, Math.min(listed.length - 1, index))]
    return still({ ...state, notice: null, mode: { ...mode, key: next?.key ?? null } })
  }
  switch (key.kind === 'named' ? key.name : key.text) {
    case ']':
    case 'j':
    case 'down':
      return to(at + 1)
    case '[':
    case 'k':
    case 'up':
      return to(at - 1)
    case 'pageDown':
    case 'ctrl-d':
      return to(at + PAGE)
    case 'pageUp':
    case 'ctrl-u':
      return to(at - PAGE)
    case 'g':
    case 'home':
      return to(0)
    case 'G':
    case 'end':
      return to(listed.length - 1)
    case 'f': {
      const families = [null, ...foundFamilies(state)]
      const family = families[(families.indexOf(mode.family) + 1) % families.length] ?? null
      return still({ ...state, notice: null, mode: { ...mode, family, key: listedFindings(state, family)[0]?.key ?? null } })
    }
    case 'enter':
      return valueAt(state, mode)
    case 'w':
      if (finding === undefined || finding.waiver !== null) return told(state, 'noFinding')
      if (state.page?.may.waive !== true) return told(state, 'mayNotWaive')
      return still({ ...state, notice: null, mode: { kind: 'waive', finding, field: fieldOf(''), family: mode.family } })
    case 'u':
      if (finding === undefined || finding.waiver === null) return told(state, 'noFinding')
      if (finding.waiver.written === true) return told(state, 'writtenWaiver')
      return enqueue(state, { kind: 'waive', rule: finding.rule, key: finding.waiver.key, reason: null })
    case 'q':
      return still({ ...state, notice: null, mode: { kind: 'list' } })
    default:
      return still(state)
  }
}

export const waiveKey = (state: ReviewState, mode: WaiveMode, key: Key): ReviewStep => {
  const { finding, field, family } = mode
  const back: Mode = { kind: 'findings', key: finding.key, family }
  // Answered for, it goes below the others: the way goes on with the one after it.
  const listed = listedFindings(state, family)
  const after = listed[findingIndex(listed, finding.key) + 1]
  const onward: Mode = { ...back, key: after?.waiver === null ? after.key : finding.key }
  if (key.kind === 'named' && key.name === 'escape') return still({ ...state, notice: null, mode: back })
  const move = moveOf(key)
  const next = key.kind === 'text' ? typed(field, key.text) : move === null ? null : edited(field, move)
  if (next !== null) return still({ ...state, notice: null, mode: { ...mode, field: next } })
  if (key.kind !== 'named' || (key.name !== 'enter' && key.name !== 'ctrl-s')) return still(state)
  if (field.text.trim() === '') return told(state, 'noReason')
  return enqueue({ ...state, mode: onward }, { kind: 'waive', rule: finding.rule, key: finding.key, reason: field.text })
}
