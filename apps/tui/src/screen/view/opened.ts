// What was opened, above its rows: the plan, or the task with who leads, who helps and what proves it done.

import { clean } from '../../text/clean.ts'
import { placeOf, type State } from '../model/state.ts'
import { fill, line, seg, type Line } from './line.ts'
import type { Manner } from './look.ts'

export const openedLines = (state: State, count: number, { words }: Manner): readonly Line[] => {
  if (count === 0) return []
  const place = placeOf(state)
  if (place.kind === 'view') return []
  const page = state.data.pages[place.planId]
  if (page === undefined) return fill([], count)
  const { document } = page.plan
  const plan = [document.number, document.title]
    .filter((part) => part !== null)
    .map(clean)
    .join(' · ')
  if (place.kind === 'plan')
    return fill(
      [
        [seg(' '), seg(plan, 'strong')],
        line(` ${words.preview.counts(page.plan.tasks.length, page.plan.duties.length)}`, 'dim'),
      ],
      count,
    )
  const board = page.rows.find((row) => row.work.id === place.workId)
  if (board === undefined) return fill([], count)
  const names = (list: readonly { readonly name: string }[]): string => list.map((one) => clean(one.name)).join(', ')
  const who = [
    [words.preview.lead, names(board.leads)],
    [words.preview.coordinators, names(board.coordinators)],
    [words.preview.deliverable, clean(board.deliverable ?? '')],
  ].filter(([, text]) => text !== '')
  return fill(
    [
      [
        seg(' '),
        seg([board.work.number, clean(board.work.title)].filter((part) => part !== null).join(' · '), 'strong'),
      ],
      [
        seg(' '),
        ...who.flatMap(([label, text], index) => [seg(`${index === 0 ? '' : ' · '}${label} `, 'dim'), seg(text ?? '')]),
      ],
      line(` ${words.preview.plan} ${plan}`, 'dim'),
    ],
    count,
  )
}
