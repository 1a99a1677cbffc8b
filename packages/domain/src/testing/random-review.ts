// What a person may answer, and the plans that come of it.

import { confirm } from '../plan/confirm.ts'
import type { Draft } from '../plan/draft.ts'
import type { Plan } from '../plan/plan.ts'
import { reviewValues } from '../plan/review-values.ts'
import type { Answer, Answers, ValuePath } from '../plan/review.ts'
import { choices, type Choices } from './random.ts'
import { aRandomDraft } from './random-draft.ts'

const typed = [
  '',
  'Sở Tài chính; Công an tỉnh',
  'Quý IV/2027',
  'quý V',
  '12/3/2026',
  '2026-2028',
  '250 triệu đồng',
  'Tên mới',
]

const anAnswer = (choose: Choices): Answer =>
  choose.one<Answer>(
    { kind: 'accept' },
    { kind: 'accept' },
    { kind: 'reject' },
    { kind: 'edit', text: choose.one('15 hộ', ...typed) },
  )

/** Answers to some of a draft's values and items, words that mean nothing there included. */
export const someAnswers = (draft: Draft, seed: number): Answers => {
  const choose = choices(seed)
  const items: readonly ValuePath[] = [
    ...draft.tasks.map((_, index) => `tasks.${index}` as const),
    ...draft.duties.map((_, index) => `duties.${index}` as const),
  ]
  const paths = [...reviewValues(draft, new Map()).map((value) => value.path), ...items]
  return new Map(paths.flatMap((path) => (choose.chance(40) ? [[path, anAnswer(choose)] as const] : [])))
}

/** Any published plan: a random draft whose title and years a person gave, other values left unreviewed. */
export const aRandomPlan = (seed: number): Plan => {
  for (let attempt = seed; ; attempt += 1) {
    const draft = aRandomDraft(attempt)
    const given: readonly (readonly [ValuePath, Answer])[] = [
      ['document.title', { kind: 'edit', text: 'Kế hoạch mẫu' }],
      ['document.years', { kind: 'edit', text: '2026-2030' }],
      ['plan.monitor', { kind: 'edit', text: 'Sở Khoa học và Công nghệ' }],
      ...draft.tasks.map(
        (task, index) => [`tasks.${index}.title`, { kind: 'edit', text: task.title.value || 'Nhiệm vụ mẫu' }] as const,
      ),
    ]
    const plan = confirm(draft, new Map(given), { planId: `plan-${seed}`, organisations: [], unreviewed: true })
    if (plan.ok) return plan.value
  }
}
