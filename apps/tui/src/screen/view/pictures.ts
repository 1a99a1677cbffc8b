// The places that are not tables, drawn in the whole body: a month with what is due on its chosen day, and the heat map.

import { byUrgency, type HeatRow, type LocalDate, type MonthGrid } from '@tiendo/domain'
import { keyName, standingWord } from '@tiendo/text'
import { clean } from '../../text/clean.ts'
import { dayWords } from '../../words/days.ts'
import { heatOfPlace, monthOfPlace } from '../model/pictures.ts'
import { lookOf, placeOf, type Place, type State } from '../model/state.ts'
import { topOf } from '../reduce/move.ts'
import { toneOf } from '../theme.ts'
import { budgetBody } from './budget.ts'
import { heatLines } from './heat.ts'
import { blank, line, seg, type Line } from './line.ts'
import type { Manner } from './look.ts'
import { dayLines, monthLines } from './month.ts'

type Of<Kind extends Place['kind']> = Extract<Place, { readonly kind: Kind }>

const loading = ({ words }: Manner): readonly Line[] => [blank, line(`   ${words.connection.loading}`, 'dim')]

/** Of a saved view its name. */
const named = (place: Of<'month' | 'heat'>): readonly Line[] =>
  place.of.name === null ? [] : [[seg(' '), seg(clean(place.of.name), 'accent')]]

/** Title, weekdays, rule, and two lines of the chosen day. */
const AROUND_WEEKS = 5

/** On a short terminal the weeks around the chosen day. */
const weeksShown = ({ weeks }: MonthGrid, day: LocalDate, room: number): MonthGrid['weeks'] => {
  const chosen = weeks.findIndex((week) => week.some(({ date }) => date === day))
  const count = Math.max(1, room - AROUND_WEEKS)
  const first = topOf(0, Math.max(0, chosen), count, weeks.length)
  return weeks.slice(first, first + count)
}

const monthBody = (state: State, place: Of<'month'>, rule: Line, room: number, manner: Manner): readonly Line[] => {
  const grid = monthOfPlace(state, place)
  if (grid === null) return loading(manner)
  const { columns } = state.size
  const { language, theme, words } = manner
  const head = [
    ...named(place),
    ...monthLines({ ...grid, weeks: weeksShown(grid, place.day, room - named(place).length) }, { language, theme, columns, today: state.today, selected: place.day }),
    rule,
  ]
  const day = grid.weeks.flat().find(({ date }) => date === place.day)
  const told = day === undefined ? [] : dayLines(day, columns, { language, theme })
  const shown = told.length === 1 ? [...told, line(`   ${words.nothingHere}`, 'dim')] : told
  const left = room - head.length
  return [...head, ...(shown.length <= left ? shown : [...shown.slice(0, Math.max(0, left - 1)), line('   …', 'dim')])]
}

/** Years and periods. */
const HEAD = 2

/** The chosen cell in words: whose, when, how many of each, and what is in no period. */
const cellLine = (
  { organisation, cells, elsewhere }: HeatRow,
  period: string | undefined,
  at: number,
  { words, language, theme }: Manner,
): Line => {
  const standings = cells[at]?.standings ?? {}
  const counts = byUrgency.flatMap((standing) => {
    const count = standings[standing] ?? 0
    const text = `${theme.glyph(standing)} ${count} ${standingWord(standing, language)}  `
    return count === 0 ? [] : [seg(text, toneOf(standing))]
  })
  const more = elsewhere === 0 ? [] : [seg(`+${elsewhere} ${dayWords(language).heat.elsewhere}`, 'dim')]
  return [
    seg(` ${words.cell(clean(organisation.name), period === undefined ? '' : keyName(period, language))}  `, 'strong'),
    ...counts,
    ...more,
  ]
}

const heatBody = (state: State, place: Of<'heat'>, room: number, manner: Manner): readonly Line[] => {
  const map = heatOfPlace(state, place)
  if (map === null) return loading(manner)
  const name = named(place)
  if (map.rows.length === 0) return [...name, blank, line(`   ${manner.words.nothingHere}`)]
  const { language, theme } = manner
  const { index, top } = lookOf(state).cursor
  const rows = Math.max(1, room - HEAD - name.length - 1)
  const first = topOf(Math.max(top, index - rows + 1), index, rows, map.rows.length)
  const shown = map.rows.slice(first, first + rows)
  const look = { language, theme, columns: state.size.columns, selected: [index, place.period] as const }
  const row = map.rows[index]
  return [
    ...name,
    ...heatLines(map, shown, first, look),
    ...Array.from({ length: rows - shown.length }, () => blank),
    row === undefined ? blank : cellLine(row, map.periods[place.period], place.period, manner),
  ]
}

/** Null where one is at a table. */
export const pictureBody = (state: State, rule: Line, room: number, manner: Manner): readonly Line[] | null => {
  const place = placeOf(state)
  if (place.kind === 'month') return monthBody(state, place, rule, room, manner)
  if (place.kind === 'budget') return budgetBody(state, place, rule, room, manner)
  return place.kind === 'heat' ? heatBody(state, place, room, manner) : null
}
