// The last line: what is being typed, what has just happened, or which keys there are; and where in the list one is.

import { width } from '../../text/width.ts'
import { budgetPlace } from '../model/budget.ts'
import { rowsOf, selectedIndex } from '../model/rows.ts'
import type { ScreenWords } from '../../words/screen.ts'
import { lookOf, placeOf, type Place, type State } from '../model/state.ts'
import { line, lineWidth, seg, spread, type Line, type Segment } from './line.ts'
import type { Manner } from './look.ts'
import { fieldSegments, sayingText } from './field.ts'

const place = (state: State, { words }: Manner): Line => {
  const at = placeOf(state)
  const rows = rowsOf(state)
  const { filter } = lookOf(state)
  const filtered: readonly Segment[] =
    filter === '' || state.overlay?.kind === 'filter' ? [] : [seg(`/${filter} `, 'accent')]
  const changes: readonly Segment[] = state.changes === 0 ? [] : [seg(`${words.changes(state.changes)} `, 'warning')]
  const loading: readonly Segment[] = state.loading.length > 0 && (rows !== null || at.kind === 'budget') ? [seg('… ', 'dim')] : []
  const money = at.kind === 'budget' ? budgetPlace(state, at) : null
  const [here, all] = money ?? (rows === null ? [0, 0] : [selectedIndex(state, rows) + 1, rows.length])
  const count = all === 0 ? [] : [seg(`${here}/${all} `)]
  return [...changes, ...filtered, ...loading, ...count]
}

/** As many as fit; the last two (help, quit) are kept, those before them give way. */
const hints = (parts: readonly string[], columns: number): Line => {
  const [most, last] = [parts.slice(0, -2), parts.slice(-2)]
  for (let kept = most.length; kept >= 0; kept -= 1) {
    const text = ` ${[...most.slice(0, kept), ...last].join(' · ')}`
    if (width(text) <= columns) return line(text, 'dim')
  }
  return line(` ${parts.at(-1) ?? ''}`, 'dim')
}

const footerOf = (at: Place, footer: ScreenWords['footer']): readonly string[] => {
  switch (at.kind) {
    case 'view':
      return at.view === 'plans' ? footer.plans : at.view === 'waiting' ? footer.events : footer.view
    case 'work':
      return footer.work
    case 'event':
      return footer.event
    case 'month':
      return footer.month
    case 'heat':
      return footer.heat
    case 'budget':
      return footer.budget
    case 'plan':
    case 'list':
      return footer.view
  }
}

export const footerLine = (state: State, manner: Manner): Line => {
  const { words } = manner
  const { columns } = state.size
  const { overlay, notice } = state
  const right = place(state, manner)
  const left = (segments: Line): Line => spread(segments, right, columns)
  if (overlay?.kind === 'filter')
    return left([
      seg(` ${words.filter} /`, 'accent'),
      ...fieldSegments(overlay.field, true, columns - lineWidth(right) - 10),
    ])
  if (overlay?.kind === 'jump') {
    const typing = fieldSegments(overlay.field, true, Math.floor(columns / 3))
    return left([seg(` ${words.jump} :`, 'accent'), ...typing, seg(`  ${words.jumpHint}`, 'dim')])
  }
  if (notice !== null)
    return left(
      line(
        ` ${sayingText(notice.say, manner)}`,
        notice.tone === 'problem' ? 'danger' : notice.tone === 'good' ? 'good' : 'warning',
      ),
    )
  if (state.connection.kind === 'offline') return left(line(` ${words.connection.offline}`, 'danger'))
  // A form, a list and the help say their own keys.
  if (overlay !== null && overlay.kind !== 'why' && overlay.kind !== 'moneyWhy') return left([])
  const at = placeOf(state)
  const footer =
    overlay?.kind === 'why' || overlay?.kind === 'moneyWhy'
      ? words.footer.why
      : footerOf(at, words.footer)
  return left(hints(footer, columns - lineWidth(right) - 1))
}
