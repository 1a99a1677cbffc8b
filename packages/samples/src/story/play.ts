// The story played without a server: where every share that somebody touched stands after it. For tests and previews;
// a server plays the same steps through its own store.

import { apply, decide, err, ok, untouched, type ProgressState, type Refusal, type Result } from '@tiendo/domain'
import type { StagedSamples } from '../stage.ts'
import type { SampleStep } from './sample-story.ts'

export type Refused = { readonly step: SampleStep; readonly refusal: Refusal }

const coordinatorsOf = ({ plans }: StagedSamples, { planId, workId }: SampleStep['share']): readonly string[] =>
  plans.find(({ plan }) => plan.id === planId)?.plan.tasks.find(({ id }) => id === workId)?.coordinators ?? []

/** User ids are e-mail addresses here. The first refusal ends it: the story and the rules have come apart. */
export const playStory = (samples: StagedSamples): Result<readonly ProgressState[], Refused> => {
  const states = new Map<string, ProgressState>()
  for (const step of samples.story) {
    const { share } = step
    const id = [share.planId, share.workId, share.key, share.organisationId].join('/')
    const account = samples.accounts.find(({ email }) => email === step.by)
    const plan = samples.plans.find(({ document }) => document.planId === share.planId)?.plan
    const before = states.get(id) ?? untouched(share)
    const decision = decide(before, step.command, {
      actor: { userId: step.by, organisationId: account?.organisationId ?? null, role: account?.role ?? 'officer' },
      today: step.on,
      coordinators: coordinatorsOf(samples, share),
      monitor: plan?.monitor ?? null,
    })
    if (!decision.ok) return err({ step, refusal: decision.error })
    states.set(id, decision.value.reduce(apply, before))
  }
  return ok([...states.values()])
}
