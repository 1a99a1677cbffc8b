// What may be said of a value with one key: the other person's words or one's own where they clash; else the other
// readings of its words, then what is known of the bodies it names.
import type { Answer, Answers, ValuePath } from '@tiendo/domain'
import { editText } from './edit-text.ts'
import type { HeldClash } from './pending.ts'
import { isBlank, type ReviewField, type ReviewItem } from './review-items.ts'

export type Choice =
  | { readonly kind: 'theirs'; readonly answer: Answer | null; readonly byName: string | null }
  | { readonly kind: 'mine'; readonly answer: Answer | null }
  /** `instead`: in the place of which name. */
  /** `asRead`: what the eye made out, where another reading is proposed in its place. */
  | { readonly kind: 'reading' | 'asRead'; readonly text: string }
  /** What the row above says, for one that says nothing. */
  | { readonly kind: 'above'; readonly text: string }
  | { readonly kind: 'known' | 'successor'; readonly text: string; readonly name: string; readonly instead: string }

export type NameChoice = Extract<Choice, { kind: 'known' | 'successor' }>

const lastOf = (path: ValuePath): string => path.slice(path.lastIndexOf('.') + 1)

/** Who and when are often said once for several rows; never what, nor the outcome. */
const OFTEN_SHARED: ReadonlySet<string> = new Set(['lead', 'coordinators', 'timing'])

/** The words of the row above, where this row should say something and does not. */
export const aboveOf = (field: ReviewField, above: ReviewItem | undefined, answers: Answers): readonly Choice[] => {
  const name = lastOf(field.path)
  if (field.doubt !== 'absent' || !isBlank(field) || above?.kind !== 'task' || !OFTEN_SHARED.has(name)) return []
  const other = above.fields.find(({ path }) => lastOf(path) === name)
  const answer = other === undefined ? undefined : answers.get(other.path)
  const text = answer?.kind === 'edit' ? answer.text : other === undefined || answer?.kind === 'reject' ? '' : editText(other.shown)
  return text === '' ? [] : [{ kind: 'above', text }]
}

/** One for each digit. */
const MOST = 9

export const choicesOf = (field: ReviewField | undefined, answered: boolean, clash: HeldClash | undefined, others: readonly Choice[]): readonly Choice[] => {
  if (clash !== undefined)
    return [
      { kind: 'theirs', answer: clash.theirs, byName: clash.byName },
      { kind: 'mine', answer: clash.mine },
    ]
  if (field === undefined || answered) return []
  return [...readingsOf(field), ...others].slice(0, MOST)
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const readingsOf = ({ doubt, span, shown, alternatives }: ReviewField): readonly Choice[] => {
  // Part of what was written by hand is where typing begins, not an answer.
  if (doubt === 'handwritten') return []
  if (doubt !== 'repaired' || span === null) return alternatives.map((text) => ({ kind: 'reading', text }))
  const read = tidy(span.quote)
  const readings = alternatives.map((text): Choice => ({ kind: tidy(text) === read ? 'asRead' : 'reading', text }))
  const isWords = shown.kind === 'text' || shown.kind === 'timing'
  return !isWords || readings.some(({ kind }) => kind === 'asRead') ? readings : [{ kind: 'asRead', text: read }, ...readings]
}

export const answerOf = (choice: Choice): Answer | null => (choice.kind === 'theirs' || choice.kind === 'mine' ? choice.answer : { kind: 'edit', text: choice.text })
