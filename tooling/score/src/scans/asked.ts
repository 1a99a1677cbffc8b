// What is asked of scans at two hundred dots to the inch; of each condition, and of all together.

import type { Score } from '../score.ts'
import { ratio, recall } from '../tally.ts'

const LEAST_TASKS = 0.95
const LEAST_VALUES = 0.92
const least = (asked: number, reached: number) => ({ asked: `at least ${asked}`, reached: reached.toFixed(3), is: reached >= asked })

export type Missed = { readonly name: string; readonly asked: string; readonly reached: string }

export const missedOf = (score: Score, wrongSure: number): readonly Missed[] =>
  [
    { name: 'tasks found', ...least(LEAST_TASKS, ratio(recall(score.tasks))) },
    { name: 'lead', ...least(LEAST_VALUES, ratio(score.values.lead)) },
    { name: 'timing phrase', ...least(LEAST_VALUES, ratio(score.values.timing)) },
    { name: 'days and sums wrong and sure', asked: 'none', reached: `${wrongSure}`, is: wrongSure === 0 },
  ].flatMap(({ is, ...missed }) => (is ? [] : [missed]))
