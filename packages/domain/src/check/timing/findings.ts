// What the rules about timings say. Days as `YYYY-MM-DD`.

import type { AboutTasks } from '../task/about.ts'

export type LimitOnRest = { due: string; safe: string }

export type TimingFindings = {
  'timing/vague': AboutTasks & { words: string }
  'timing/no-year': AboutTasks & { phrase: string }
  'timing/backward': AboutTasks & { phrase: string }
  'timing/past-at-signing': AboutTasks & { phrase: string; due: string; signed: string; known: 'issued' | 'cited'; daysLeft: number }
  'timing/outside-years': AboutTasks & { phrase: string; due: string; first: number; last: number }
  'timing/body-against-column': AboutTasks & { round: string; phrase: string }
  'timing/day-off': { count: number; days: readonly LimitOnRest[] }
  'timing/event-without-length': AboutTasks & { phrase: string }
  'timing/open-end': AboutTasks & { phrase: string }
  'timing/method-in-time': AboutTasks & { phrase: string }
}
