// The script turned into steps on real shares: each names the plan, the work, the period and the organisation as the
// published plans have them. What would happen after the day has not happened, and is left out with all that follows.

import {
  occurrences,
  organisationId,
  type Command,
  type LocalDate,
  type Plan,
  type ShareId,
  type Timing,
  type WorkCalendar,
} from '@tiendo/domain'
import { people } from '../authority.ts'
import { digitalStory } from './digital.ts'
import { foodSafetyStory } from './food-safety.ts'
import { measurementStory } from './measurement.ts'
import type { Scene } from './script.ts'

export type SampleStep = {
  readonly share: ShareId
  /** The e-mail address of a sample account. */
  readonly by: string
  readonly on: LocalDate
  readonly command: Command
}

export const script = (today: LocalDate): readonly Scene[] => [
  ...measurementStory(today),
  ...digitalStory(today),
  ...foodSafetyStory(today),
]

type Work = { readonly id: string; readonly words: string; readonly timing: Timing }

const worksOf = (plan: Plan): readonly Work[] => [
  ...plan.tasks.map(({ id, title, timing }) => ({ id, words: title, timing })),
  ...plan.duties.map(({ id, text, timing }) => ({ id, words: text, timing })),
]

/** The occurrence that covers the day: the earliest due on or after it that has begun; the first where none is given. */
const keyOf = (plan: Plan, { timing }: Work, period: LocalDate | null, calendar: WorkCalendar): string | null => {
  const { years, issuedOn, settings } = plan
  const all = occurrences(timing, { years, issuedOn, settings, calendar })
  const covering = ({ from, due }: (typeof all)[number]): boolean =>
    period === null || ((from === null || from <= period) && due !== null && period <= due)
  return all.find(covering)?.key ?? null
}

/** The share a scene is about; null where the plan as published has no such work or period. */
export const shareOf = (scene: Scene, plans: readonly Plan[], calendar: WorkCalendar): ShareId | null => {
  const plan = plans.find(({ id }) => id === scene.planId)
  const work = plan === undefined ? undefined : worksOf(plan).find(({ words }) => words.includes(scene.work))
  if (plan === undefined || work === undefined) return null
  const key = keyOf(plan, work, scene.period, calendar)
  return key === null
    ? null
    : { planId: plan.id, workId: work.id, key, organisationId: organisationId(scene.organisation) }
}

/** Every step up to and including `today`, in the order of days; for `decide`, one after another. */
export const sampleStory = (today: LocalDate, plans: readonly Plan[], calendar: WorkCalendar): readonly SampleStep[] =>
  script(today)
    .flatMap((scene): readonly SampleStep[] => {
      const share = shareOf(scene, plans, calendar)
      const future = scene.acts.findIndex(({ on }) => on > today)
      const past = future < 0 ? scene.acts : scene.acts.slice(0, future)
      return share === null ? [] : past.map(({ by, on, command }) => ({ share, by: people[by], on, command }))
    })
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
