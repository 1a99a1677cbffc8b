// The days and sums of a draft that are marked sure and wrong: the one mistake that nobody would look for. A phrase that
// lost a mark and still means the same days is no such mistake.

import { parseTiming, type Draft, type DraftBudget } from '@tiendo/domain'
import type { Gold } from '../gold.ts'
import type { Judged } from '../judged.ts'
import { scoreDraft } from '../score.ts'

/** Words that a rule keeps for people: what is due is no part of when. */
const WORDS = new Set(['purpose', 'words'])
const meaning = (phrase: string): string =>
  JSON.stringify(parseTiming(phrase).rules, (key, value: unknown) => (WORDS.has(key) ? null : value))

/** Where the gold reading stands beside the value. */
const against = (gold: Gold, draft: Draft): readonly Judged[] =>
  scoreDraft(gold, draft).misses.filter(({ field, at, confidence, expected, found }) => {
    if (confidence !== 'sure') return false
    if (field === 'head') return at === 'issuedOn' || at === 'years'
    return field === 'timing' && meaning(expected) !== meaning(found)
  })

const wrong = (field: Judged['field'], at: string, found: string): Judged => ({
  field,
  at,
  right: false,
  expected: '(none such)',
  found,
  confidence: 'sure',
})

/** Of tasks and duties that stand beside none: days that the document names nowhere. */
const daysFromNowhere = (gold: Gold, draft: Draft, known: readonly Judged[]): readonly Judged[] => {
  const phrases = [...gold.tasks, ...(gold.duties ?? [])].flatMap(({ timing }) => timing ?? [])
  const meant = new Set(phrases.map(meaning))
  const told = new Set(known.map(({ found }) => found))
  const tasks = draft.tasks.map(({ title, timing }) => ({ field: 'timing' as const, at: title.value, timing }))
  const duties = draft.duties.map(({ text, timing }) => ({ field: 'duty' as const, at: text, timing }))
  return [...tasks, ...(gold.duties === undefined ? [] : duties)].flatMap(
    ({ field, at, timing: { value, confidence } }) =>
      confidence !== 'sure' || value.phrase === '' || meant.has(meaning(value.phrase)) || told.has(value.phrase)
        ? []
        : [wrong(field, at.slice(0, 48), value.phrase)],
  )
}

const sums = (gold: NonNullable<Gold['budget']>, { statedTotal, lines }: DraftBudget): readonly Judged[] => {
  const asked = gold.lines.map(({ number, min, max }) => ({ number, sum: `${min}..${max}` }))
  const known = new Set([...asked.map(({ sum }) => sum), `${gold.total}..${gold.total}`])
  const isKnown = (number: string | null, sum: string): boolean => {
    const same = number === null ? [] : asked.filter((line) => line.number === number)
    return same.length === 0 ? known.has(sum) : same.some((line) => line.sum === sum)
  }
  const of = lines.flatMap(({ number, label, amount, confidence, restates }) => {
    if (confidence !== 'sure' || amount.kind !== 'stated' || restates === true) return []
    const sum = `${amount.range.min}..${amount.range.max}`
    return isKnown(number, sum) ? [] : [wrong('budgetLine', label.slice(0, 48), `${number ?? '·'} ${sum}`)]
  })
  const total = statedTotal.value
  const said = total === null ? null : `${total.min}..${total.max}`
  const isWrong = statedTotal.confidence === 'sure' && said !== null && said !== `${gold.total}..${gold.total}`
  return isWrong ? [...of, wrong('total', 'total', said)] : of
}

export const wrongAndSure = (gold: Gold, draft: Draft): readonly Judged[] => {
  const beside = against(gold, draft)
  return [
    ...beside,
    ...daysFromNowhere(gold, draft, beside),
    ...(gold.budget === undefined ? [] : sums(gold.budget, draft.budget)),
  ]
}
