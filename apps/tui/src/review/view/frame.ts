// The whole screen of a review as lines: at most rows − 1.

import { blank, fill, fitLine, line, seg, spread, trimmed, type Line } from '../../screen/view/line.ts'
import { clean } from '../../text/clean.ts'
import { cut } from '../../text/width.ts'
import type { ReviewWords } from '../../words/review.ts'
import { allRows, type Notice, type ReviewState } from '../model/state.ts'
import { CLASH_LINES, clashLines } from './clash.ts'
import { detailLines } from './detail.ts'
import { listLines } from './list.ts'
import type { ReviewManner } from './manner.ts'
import { panelLines, panelRoom } from './panel.ts'

/** From this width on the value stands beside the list. */
const BESIDE = 110

const noticeText = (notice: Notice, words: ReviewWords): string => {
  switch (notice.kind) {
    case 'text':
      return clean(notice.text)
    case 'accepted':
      return words.accepted(notice.count)
    default:
      return words.notices[notice.kind]
  }
}

const header = (state: ReviewState, { words }: ReviewManner): Line => {
  const rows = allRows(state)
  const waiting = rows.filter(({ needsAnswer, understood }) => needsAnswer || !understood).length
  const { page, queue } = state
  const name = page === null ? '' : clean(page.draft.document.title.value ?? page.draft.source.name)
  const sending = queue.length === 0 ? '' : `${words.onItsWay(queue.length)} · `
  return spread(
    [seg(` ${words.title}  `, 'accent'), seg(name)],
    page === null ? [] : [seg(`${sending}${words.left(waiting, rows.length)} `, waiting === 0 ? 'good' : 'warning')],
    state.size.columns,
  )
}

const footer = (state: ReviewState, { words }: ReviewManner): Line => {
  const columns = state.size.columns
  if (state.leaving) return line(` ${words.leaving}`, 'warning')
  if (state.connection === 'offline') return line(` ${cut(words.connection.offline, columns - 2)}`, 'danger')
  const { notice } = state
  if (notice !== null)
    return line(` ${cut(noticeText(notice, words), columns - 2)}`, notice.kind === 'text' ? notice.tone : 'good')
  // A mode says its own keys.
  return state.mode.kind === 'list' ? line(` ${cut(words.hints.list, columns - 2)}`, 'dim') : blank
}

const beginning = (state: ReviewState, { words }: ReviewManner): string => {
  const { page } = state
  if (page === null) return ''
  if (page.earlier !== null) return words.earlier(clean(page.earlier.number ?? page.earlier.name))
  return page.likelyEarlier === null ? '' : words.likelyEarlier(clean(page.likelyEarlier.number ?? page.likelyEarlier.name))
}

export const reviewFrame = (state: ReviewState, manner: ReviewManner): readonly Line[] => {
  const { columns, rows } = state.size
  const { theme } = manner
  const rule = line(theme.rule.repeat(columns), 'dim')
  const about = beginning(state, manner)
  const body = Math.max(4, rows - 1 - (about === '' ? 4 : 5))
  const clash = state.mode.kind === 'list' ? state.clashes[0] : undefined
  const panel = clash === undefined ? Math.min(panelRoom(state.mode, body), body) : CLASH_LINES
  const room = body - panel - (panel === 0 || panel >= body ? 0 : 1)
  const wide = columns >= BESIDE
  const side = wide ? Math.floor(columns * 0.45) : columns
  const below = wide ? 0 : Math.min(Math.max(0, room - 4), Math.ceil(room * 0.55))
  const listRoom = wide ? room : Math.max(0, room - below - (below === 0 ? 0 : 1))
  const list = room <= 0 ? [] : listLines(state, listRoom, wide ? columns - side - 2 : columns, manner)
  const detail = fill(detailLines(state, side - 2, manner), wide ? room : below)
  const middle = wide
    ? list.map((one, index): Line => [...fitLine(one, columns - side - 2), seg(` ${theme.side}`, 'dim'), ...(detail[index] ?? blank)])
    : [...list, ...(below === 0 ? [] : [rule, ...detail])]
  const lines: readonly Line[] = [
    header(state, manner),
    ...(about === '' ? [] : [line(` ${about}`, 'dim')]),
    rule,
    ...(room <= 0 ? [] : middle),
    ...(panel === 0 ? [] : [...(panel >= body ? [] : [rule]), ...(clash === undefined ? panelLines(state, panel, columns, manner) : clashLines(clash, columns, manner))]),
    rule,
    footer(state, manner),
  ]
  return lines.slice(0, rows - 1).map((one) => trimmed(fitLine(one, columns)))
}
