// The two lines on top: who and where and which day; the saved views with how many rows each holds.

import { formatDate, roleName, shortWeekday } from '@tiendo/text'
import { clean } from '../../text/clean.ts'
import { viewRows } from '../model/rows.ts'
import { placeOf, type State } from '../model/state.ts'
import { viewIds } from '../model/views.ts'
import { cut, width } from '../../text/width.ts'
import type { ScreenWords } from '../../words/screen.ts'
import { lineWidth, seg, spread, type Line, type Segment } from './line.ts'
import type { Manner } from './look.ts'

const whoseDay = (state: State, { language }: Manner): Line => [
  seg(`${shortWeekday(state.today, language)} ${formatDate(state.today, language)} `),
]

const person = (state: State, { language, words }: Manner, room: number): string => {
  const { me, connection } = state
  if (me === null) {
    if (connection.kind === 'failed') return connection.sentence
    return connection.kind === 'searching' || connection.kind === 'starting' ? words.connection[connection.kind] : ''
  }
  const authority = clean(me.authority.name) + (me.authority.sample ? ` (${words.sample})` : '')
  const unit = me.organisation === null ? [] : [clean(me.organisation.name)]
  const role = roleName(me.role, language)
  const all = [authority, ...unit, role].join(' · ')
  // The unit's long name gives way first, the role is kept.
  return width(all) <= room || unit.length === 0
    ? all
    : [authority, cut(unit[0] ?? '', Math.max(8, room - width(authority) - width(role) - 6)), role].join(' · ')
}

export const headerLine = (state: State, manner: Manner): Line => {
  const day = whoseDay(state, manner)
  const name = seg(' tiendo  ', 'accent')
  const room = state.size.columns - lineWidth(day) - width(name.text) - 1
  return spread([name, seg(person(state, manner, room))], day, state.size.columns)
}

export const viewsLine = (state: State, { words }: Manner): Line => {
  const place = state.stack[0]
  const at = placeOf(state)
  const tabs = (gap: string, names: ScreenWords['views'], counts: boolean): Segment[] =>
    viewIds.flatMap((view, index) => {
      const count = viewRows(state, view)?.length
      const chosen = place.kind === 'view' && place.view === view
      const tone = chosen ? (at === place ? 'selected' : 'strong') : 'plain'
      return [
        seg(gap),
        seg(`${index + 1} `, 'dim'),
        seg(names[view], tone),
        seg(counts && count !== undefined ? ` ${count}` : '', 'dim'),
      ]
    })
  // Less air, then shorter names, then no figures, rather than a view that is not seen.
  const { views, viewsShort } = words
  const options = [
    tabs('  ', views, true),
    tabs(' ', views, true),
    tabs('  ', viewsShort, true),
    tabs(' ', viewsShort, true),
    tabs(' ', viewsShort, false),
  ]
  return options.find((option) => lineWidth(option) <= state.size.columns) ?? tabs('', viewsShort, false)
}
