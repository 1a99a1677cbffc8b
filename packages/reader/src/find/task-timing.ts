// When a task of a catalogue is due: its own cell, a start and an end, marked columns, what a heading says for all
// under it, or a phrase inside its title, in this order.

import { parseTiming, type Read, type Timing } from '@tiendo/domain'
import { flat, join, slice, spanOf, type Passage } from '../extract/passage.ts'
import type { Columns } from './columns.ts'
import { readTiming, type OpenTask } from './draft-task.ts'
import { lowered, read, unread, type Source } from './found.ts'
import { phraseOfMarks } from './periods.ts'
import { mainPhrase, timePhrases } from './time-phrases.ts'

const isBlank = (text: string): boolean => !/[\p{L}\d]/u.test(text)

const said = (task: OpenTask, role: 'timing' | 'start'): Passage | null => {
  const passage = task.values.get(role)
  return passage === undefined || isBlank(passage.text) ? null : passage
}

const byMarks = (source: Source, task: OpenTask, columns: Columns): Read<Timing> | null => {
  const marks = [...task.marks].sort(([a], [b]) => a - b).map(([, passage]) => passage)
  const [first, ...rest] = marks
  if (first === undefined) return null
  const phrase = phraseOfMarks(columns.periods, new Set(task.marks.keys()))
  const all = rest.reduce((a, b) => join(a, b, '\n', true), first)
  return read(parseTiming(phrase, { years: source.years }), spanOf(source.raw, all), 'likely', 'joined')
}

/** "Từ" and "đến" in cells of their own: one span; either end alone may be what was meant. */
const between = (source: Source, start: Passage, end: Passage): Read<Timing> => {
  const phrase = `${flat(start.text)} - ${flat(end.text)}`
  const timing = parseTiming(phrase, { years: source.years })
  const [only] = timing.rules
  const alone = readTiming(source, end)
  if (timing.rules.length !== 1 || only?.kind !== 'within') return lowered(alone, 'likely', 'ambiguous')
  const both = join(start, end, '\n', true)
  return { ...read(timing, spanOf(source.raw, both), 'likely', 'joined'), alternatives: [alone.value] }
}

const inTitle = (source: Source, title: Passage): Read<Timing> | null => {
  const phrase = mainPhrase(title.text)
  if (phrase === null) return null
  const timing = readTiming(source, slice(title, phrase.from, phrase.to), 'likely')
  return phrase.weight === 3 ? timing : lowered(timing, 'doubtful', 'inProse')
}

const JOINTS = /^(?:và|hoặc|đến|từ|trong|vào|năm|tháng|quý|ngày|trước|sau|hằng|hàng|giai đoạn|các|mỗi|theo|khi|có)$/iu

/** Words of something else among those of time may have slid in from the next column; what a rule is for explains them. */
const isMostlyTime = (text: string, { rules }: Timing): boolean => {
  if (rules.some((rule) => rule.purpose !== null)) return true
  const phrases = timePhrases(text)
  const timed = phrases.reduce((length, { from, to }) => length + to - from, 0)
  const rest = phrases.toReversed().reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text)
  const words = (rest.match(/\p{L}{2,}/gu) ?? []).filter((word) => !JOINTS.test(word))
  return timed * 2 >= text.length ? words.length < 2 || !/\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(rest) : !/\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text)
}

/** "Tháng" over "9": the heading is the first word of the time. */
const unitOf = ({ byRole, headings }: Columns, own: Passage): string | null => {
  const heading = flat(headings.get(byRole.get('timing') ?? 0) ?? '')
  return /^(?:tháng|quý|năm)$/iu.test(heading) && /^(?:\d{1,4}|[IVX]{1,3})$/u.test(own.text) ? heading : null
}

export const timingOf = (source: Source, task: OpenTask, columns: Columns): Read<Timing> => {
  const [start, own] = [said(task, 'start'), said(task, 'timing')]
  const doubt = task.doubts.get('timing')
  if (start !== null && own !== null) return between(source, start, own)
  const unit = own === null ? null : unitOf(columns, own)
  if (own !== null && unit !== null) {
    const whole = parseTiming(`${unit} ${flat(own.text)}`, { years: source.years })
    return read(whole, spanOf(source.raw, own), 'likely', 'joined')
  }
  if (own !== null) {
    const timing = readTiming(source, own, doubt === undefined ? 'sure' : 'likely', doubt)
    return isMostlyTime(own.text, timing.value) ? timing : lowered(timing, 'likely', 'ambiguous')
  }
  const marked = byMarks(source, task, columns)
  if (marked !== null) return marked
  if (start !== null) {
    const from = parseTiming(`Từ ${flat(start.text)}`, { years: source.years })
    return read(from, spanOf(source.raw, start), 'likely', 'ambiguous')
  }
  const title = task.values.get('title')
  const hasColumn = columns.byRole.has('timing') || columns.periods.size > 0
  const inside = hasColumn || title === undefined ? null : inTitle(source, title)
  if (inside?.confidence === 'likely') return inside
  if (task.above.timing !== null) return readTiming(source, task.above.timing, 'likely', 'inherited')
  return inside ?? unread(parseTiming('', { years: source.years }), hasColumn ? 'doubtful' : 'likely')
}
