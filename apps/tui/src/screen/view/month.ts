// A month as text, for the screen and for `tiendo due --month`: whole weeks with how much is due on each day, and what
// is to be known of one day.

import { dayOf, type LocalDate, type MonthDay, type MonthGrid, type WorkOccurrence } from '@tiendo/domain'
import { capitalised, dayOffName, formatDate, formatDateWithWeekday, shortWeekday, type Language } from '@tiendo/text'
import { clean } from '../../text/clean.ts'
import { cut, fit, width } from '../../text/width.ts'
import { dayWords } from '../../words/days.ts'
import { shortName } from '../../words/short-name.ts'
import { toneOf, type Theme } from '../theme.ts'
import { line, lineWidth, seg, type Line, type Segment } from './line.ts'

type Look = { readonly language: Language; readonly theme: Theme }
type Marks = Look & { readonly columns: number; readonly today: LocalDate; readonly selected: LocalDate | null }

const DAYS = 7

/** Holiday, day worked in exchange, proposed day off; weekends are known by their column. */
const markOf = ({ rest, worked, proposed }: MonthDay): string =>
  rest?.kind === 'dayOff' ? '*' : worked !== null ? '+' : proposed !== null ? '?' : ' '

const counted = (works: readonly WorkOccurrence[], theme: Theme): readonly Segment[] => {
  const counts = new Map<WorkOccurrence['standing'], number>()
  for (const { standing } of works) counts.set(standing, (counts.get(standing) ?? 0) + 1)
  return [...counts].map(([standing, count]) => seg(`${theme.glyph(standing)}${count}`, toneOf(standing)))
}

/** As many counts as fit, what presses most first; `…` where some did not. */
const cell = (day: MonthDay, columns: number, { theme, today, selected }: Marks): Line => {
  const isSelected = day.date === selected
  const number = `${dayOf(day.date)}`.padStart(2)
  const tone = isSelected ? 'selected' : !day.inMonth || day.rest !== null ? 'dim' : day.date === today ? 'accent' : 'plain'
  const open = isSelected ? theme.bar : day.date === today ? '>' : ' '
  const out: Segment[] = [seg(open, 'accent'), seg(number, tone), seg(markOf(day), 'dim')]
  if (!day.inMonth) return [...out, seg(' '.repeat(Math.max(0, columns - lineWidth(out))))]
  const safe = day.safe.length === 0 ? [] : [seg(`s${day.safe.length}`, 'dim')]
  const counts = [...counted(day.due, theme), ...safe]
  let left = columns - lineWidth(out) - 1
  for (const [index, count] of counts.entries()) {
    const last = index === counts.length - 1
    if (width(count.text) + (last ? 0 : 2) > left) {
      out.push(seg('…', 'dim'))
      left -= 1
      break
    }
    out.push(count, seg(' '))
    left -= width(count.text) + 1
  }
  return [...out, seg(' '.repeat(Math.max(0, columns - lineWidth(out))))]
}

/** Title, weekdays, and one line a week. */
export const monthLines = ({ year, month, weeks }: MonthGrid, marks: Marks): readonly Line[] => {
  const wide = Math.max(5, Math.min(22, Math.floor((marks.columns - 1) / DAYS)))
  const names = (weeks[0] ?? []).map(({ date }) => fit(`  ${shortWeekday(date, marks.language)}`, wide))
  return [
    line(` ${dayWords(marks.language).month.title(month, year)}`, 'strong'),
    line(names.join(''), 'dim'),
    ...weeks.map((week) => week.flatMap((day) => cell(day, wide, marks))),
  ]
}

const workLine = (work: WorkOccurrence, columns: number, more: string, { theme, language }: Look): Line => {
  const name = [work.work.number, clean(work.work.title)].filter((part) => part !== null).join(' ')
  const [first] = work.items
  const count = work.items.length
  const who = count > 1 ? dayWords(language).month.units(count) : shortName(clean(first?.organisation.name ?? ''))
  const end = more === '' ? who : more
  return [
    seg(`   ${theme.glyph(work.standing)} `, toneOf(work.standing)),
    seg(cut(name, Math.max(12, columns - width(end) - 9))),
    seg(` · ${end}`, 'dim'),
  ]
}

/** Day, why it is not worked, what is due on it, and what is best done by it. */
export const dayLines = (day: MonthDay, columns: number, look: Look): readonly Line[] => {
  const { language } = look
  const words = dayWords(language).month
  const notes = [
    ...(day.rest?.kind === 'dayOff' ? [words.off(dayOffName(day.rest.dayOff, language))] : []),
    ...(day.proposed === null ? [] : [words.proposed(dayOffName(day.proposed, language))]),
    ...(day.worked === null ? [] : [words.worked(formatDate(day.worked.forDate, language))]),
  ]
  const head = [capitalised(formatDateWithWeekday(day.date, language)), ...notes].join(' · ')
  return [
    line(` ${cut(head, columns - 1)}`, 'strong'),
    ...day.due.map((work) => workLine(work, columns, '', look)),
    ...day.safe.map((work) =>
      workLine(
        work,
        columns,
        words.safe(work.occurrence.due === null ? '' : formatDate(work.occurrence.due, language)),
        look,
      ),
    ),
  ]
}

/** Whether there is anything to say of a day. */
export const isNotable = ({ inMonth, due, safe, rest, worked, proposed }: MonthDay): boolean =>
  inMonth && (due.length > 0 || safe.length > 0 || rest?.kind === 'dayOff' || worked !== null || proposed !== null)
