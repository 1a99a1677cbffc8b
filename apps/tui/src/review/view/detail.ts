// The chosen value, told: the whole of it, why it is doubted, what else it could be, and its place in the document.

import { doubtSentence, untakenWhy } from '@tiendo/text'
import type { ReviewRow } from '@tiendo/domain'
import { line, type Line } from '../../screen/view/line.ts'
import { choicesOf } from '../model/choices.ts'
import { pagePlaceText, scanWords } from '../../words/scan.ts'
import { allRows, currentRow, type ReviewState } from '../model/state.ts'
import { itemName, shownText } from './list.ts'
import type { ReviewManner } from './manner.ts'
import { sourceOf, wrapped } from './source.ts'

const titleOf = (state: ReviewState, row: ReviewRow): string | null =>
  row.item.kind === 'task' && row.field !== 'title'
    ? (allRows(state).find(({ path }) => path === row.path.replace(/\w+$/, 'title'))?.text ?? null)
    : row.item.kind === 'line'
      ? row.item.label
      : null

const why = (row: ReviewRow, { language, words }: ReviewManner): string | null => {
  if (!row.understood) return words.notUnderstood
  if (row.item.kind === 'untaken') return untakenWhy(row.item.why, language)
  return row.doubt === null || row.answered ? null : doubtSentence(row.doubt, language)
}

/** What was made out, above what is proposed in its place. */
const proposal = (row: ReviewRow, columns: number, { language }: ReviewManner): readonly Line[] => {
  if (row.doubt !== 'repaired' || row.answered || row.span === null) return []
  const words = scanWords(language)
  return [...wrapped(`${words.wasRead}: ${row.span.quote}`, columns), ...wrapped(`→ ${words.proposed}:`, columns)]
}

export const detailLines = (state: ReviewState, columns: number, manner: ReviewManner): readonly Line[] => {
  const row = currentRow(state)
  if (row === null) return []
  const { words } = manner
  const title = titleOf(state, row)
  const reason = why(row, manner)
  const group = row.item.kind === 'task' ? row.item.group : null
  return [
    line(` ${itemName(row, words)} · ${words.fields[row.field]}`, 'accent'),
    ...(title === null ? [] : wrapped(title, columns, 'dim').slice(0, 2)),
    ...(group === null || title !== null ? [] : wrapped(`${words.group}: ${group}`, columns, 'dim').slice(0, 1)),
    ...proposal(row, columns, manner),
    ...wrapped(shownText(row, words), columns, 'strong'),
    ...(reason === null ? [] : wrapped(reason, columns, row.understood ? 'warning' : 'danger')),
    ...choicesOf(state).flatMap((choice, index) =>
      wrapped(`${words.choices[choice.kind]} ${index + 1}: ${'name' in choice ? choice.name : choice.text}`, columns),
    ),
    ...(row.place === null ? [] : wrapped(pagePlaceText(row.place, manner.language), columns)),
    ...(state.page === null || (row.place !== null && row.span === null)
      ? []
      : sourceOf(state.page, row.span, columns, manner)),
  ]
}
