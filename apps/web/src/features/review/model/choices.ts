// What may be said of a value with one key: the other person's words or one's own where they clash; else the other
// readings of its words, then what is known of the bodies it names.
import type { Answer } from '@tiendo/domain'
import type { HeldClash } from './pending.ts'
import type { ReviewField } from './review-items.ts'

export type Choice =
  | { readonly kind: 'theirs'; readonly answer: Answer | null; readonly byName: string | null }
  | { readonly kind: 'mine'; readonly answer: Answer | null }
  /** `instead`: in the place of which name. */
  | { readonly kind: 'reading'; readonly text: string }
  | { readonly kind: 'known' | 'successor'; readonly text: string; readonly name: string; readonly instead: string }

export type NameChoice = Extract<Choice, { kind: 'known' | 'successor' }>

/** One for each digit. */
const MOST = 9

export const choicesOf = (field: ReviewField | undefined, answered: boolean, clash: HeldClash | undefined, names: readonly NameChoice[]): readonly Choice[] => {
  if (clash !== undefined)
    return [
      { kind: 'theirs', answer: clash.theirs, byName: clash.byName },
      { kind: 'mine', answer: clash.mine },
    ]
  if (field === undefined || answered) return []
  const readings = field.alternatives.map((text): Choice => ({ kind: 'reading', text }))
  return [...readings, ...names].slice(0, MOST)
}

export const answerOf = (choice: Choice): Answer | null => (choice.kind === 'theirs' || choice.kind === 'mine' ? choice.answer : { kind: 'edit', text: choice.text })
