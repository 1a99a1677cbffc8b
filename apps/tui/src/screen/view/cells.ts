// What stands in each cell of a table.

import { awaitedName, formatDate, formatDayMonth, keyName, shortWeekday, standingWord, type Language } from '@tiendo/text'
import { weekdayOf, yearOf } from '@tiendo/domain'
import { clean } from '../../text/clean.ts'
import { width } from '../../text/width.ts'
import type { ScreenWords } from '../../words/screen.ts'
import { shortName } from '../../words/short-name.ts'
import type { ColumnId } from '../model/columns.ts'
import type { Row } from '../model/row.ts'
import type { Place, State } from '../model/state.ts'
import type { Manner } from './look.ts'

/** The standing with its figure in a few words. */
const shortStanding = (row: Row, words: ScreenWords, language: Language): string => {
  const { item, standing } = row
  if (standing === null) return ''
  const late = item?.daysLate ?? null
  const left = item?.workingDaysLeft ?? null
  switch (standing) {
    case 'overdue':
      return late === null ? standingWord(standing, language) : words.short.overdue(late)
    case 'doneLate':
      return late === null ? standingWord(standing, language) : words.short.late(late)
    case 'dueSoon':
      return left === null ? standingWord(standing, language) : left <= 0 ? words.short.today : words.short.left(left)
    case 'withinTime':
      // Years away the days say nothing.
      return left === null || left > 250 ? words.short.within : words.short.left(left)
    case 'doneOnTime':
      return words.short.onTime
    case 'waitingEvent':
      return words.short.waiting
    case 'noDeadline':
      return words.short.none
    case 'notYet':
    case 'awaitingAcceptance':
    case 'returned':
    case 'waived':
      return standingWord(standing, language)
  }
}

const due = (row: Row, today: State['today'], { language, words }: Manner): string => {
  if (row.due === null) return row.standing === 'waitingEvent' ? words.short.waiting : words.noDue
  // A day of rest in this year shows its weekday instead of the year.
  return row.item !== null && weekdayOf(row.due) === 7 && yearOf(row.due) === yearOf(today)
    ? `${formatDayMonth(row.due, language)} ${shortWeekday(row.due, language)}`
    : formatDate(row.due, language)
}

export const cellText = (
  row: Row,
  column: ColumnId,
  columns: number,
  state: State,
  place: Place,
  manner: Manner,
): string => {
  const { language, words } = manner
  switch (column) {
    case 'number':
      return row.number === null ? (row.item?.work.id ?? '') : clean(row.number)
    case 'title':
      if (row.awaited !== null) return clean(awaitedName(row.awaited.event, language))
      return row.sample && place.kind === 'view' && place.view === 'plans'
        ? `${row.title} [${words.sample}]`
        : row.title
    case 'lead':
      if (row.awaited !== null) return words.works(row.awaited.waiting)
      return row.leads > 1 ? words.units(row.leads) : width(row.lead) <= columns ? row.lead : shortName(row.lead)
    case 'key':
      return row.item === null ? row.key : keyName(row.key, language)
    case 'due':
      return due(row, state.today, manner)
    case 'standing':
      return shortStanding(row, words, language)
    case 'percent':
      return row.percent === null ? '–' : `${row.percent}`
    case 'plan':
      return row.plan
  }
}
