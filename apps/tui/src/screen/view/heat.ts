// Units by periods as text, for the screen and for `tiendo heat`: in each cell the mark of what presses most, and how many.

import { nominal, type HeatCell, type HeatMap } from '@tiendo/domain'
import type { Language } from '@tiendo/text'
import { clean } from '../../text/clean.ts'
import { fit, width } from '../../text/width.ts'
import { dayWords } from '../../words/days.ts'
import { shortName } from '../../words/short-name.ts'
import { toneOf, type Theme } from '../theme.ts'
import { line, seg, type Line, type Segment } from './line.ts'

type Look = {
  readonly language: Language
  readonly theme: Theme
  readonly columns: number
  /** Row and period that are chosen; null for print. */
  readonly selected: readonly [row: number, period: number] | null
}

const CELL = 4
const TOTAL = 6
const NAME_LEAST = 12
const NAME_MOST = 44

type Window = { readonly first: number; readonly count: number; readonly name: number }

/** Which periods fit, the chosen one among them: the name keeps its room, then come as many periods as there are. */
const windowOf = ({ periods }: HeatMap, columns: number, chosen: number): Window => {
  const room = columns - 2 - TOTAL * 2
  const count = Math.max(1, Math.min(periods.length, Math.floor((room - NAME_LEAST) / CELL)))
  const first = Math.max(0, Math.min(chosen - Math.floor(count / 2), periods.length - count))
  return { first, count, name: Math.max(NAME_LEAST, Math.min(NAME_MOST, room - count * CELL)) }
}

/** Wide enough for every period: a file has no edge. */
export const heatWidth = ({ periods }: HeatMap, least: number): number =>
  Math.max(least, 2 + NAME_LEAST + periods.length * CELL + TOTAL * 2)

const periodName = (key: string, language: Language): string => {
  const named = nominal(key)
  if (named.kind === 'month') return dayWords(language).heat.period(named.month)
  return named.kind === 'quarter' ? `Q${named.quarter}` : key
}

/** The year stands over its first period. */
const yearsLine = (periods: readonly string[], name: number): Line => {
  const years = periods.map((key, index) => {
    const year = key.slice(0, 4)
    return (index === 0 || periods[index - 1]?.slice(0, 4) !== year ? year : '').padEnd(CELL)
  })
  return line(`   ${' '.repeat(name)}${years.join('')}`, 'dim')
}

const cellSegment = ({ worst, count }: HeatCell, isSelected: boolean, theme: Theme): Segment => {
  const text = worst === null ? '  ·' : ` ${theme.glyph(worst)}${count > 99 ? '…' : count}`
  return seg(fit(text, CELL), isSelected ? 'selected' : worst === null ? 'dim' : toneOf(worst))
}

/** Two lines of head, then one line a unit. `rows` are those drawn, `from` which of all the first is. */
export const heatLines = (map: HeatMap, rows: HeatMap['rows'], from: number, look: Look): readonly Line[] => {
  const { language, theme, columns, selected } = look
  const words = dayWords(language).heat
  const { first, count, name } = windowOf(map, columns, selected?.[1] ?? 0)
  const periods = map.periods.slice(first, first + count)
  const head = `  ${fit(words.unit, name)}${periods.map((key) => fit(` ${periodName(key, language)}`, CELL)).join('')}${fit(words.total, TOTAL, 'right')}${fit(words.elsewhereShort, TOTAL, 'right')}`
  const body = rows.map((row, index): Line => {
    const chosen = selected?.[0] === from + index
    const label = clean(row.organisation.name)
    return [
      seg(chosen ? theme.bar : ' ', 'accent'),
      seg(' '),
      seg(fit(width(label) <= name - 1 ? label : shortName(label), name - 1), chosen ? 'strong' : 'plain'),
      seg(' '),
      ...row.cells
        .slice(first, first + count)
        .map((cell, at) => cellSegment(cell, chosen && selected?.[1] === first + at, theme)),
      seg(fit(`${row.total}`, TOTAL, 'right')),
      seg(fit(row.elsewhere === 0 ? '' : `+${row.elsewhere}`, TOTAL, 'right'), 'dim'),
    ]
  })
  return [yearsLine(periods, name), line(head, 'dim'), ...body]
}
