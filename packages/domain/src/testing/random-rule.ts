// Every rule that the grammar of phrases can make, decided by the seed alone. What is left out has no meaning, and each
// such place says why. The year of a rule is its own: `yearFromPlan` says where it came from, not when anything is due.

import type { After, AwaitedEvent, Length, TimingRule } from '../timing/rule.ts'
import { choices, type Choices } from './random.ts'
import { aRandomEvery } from './random-round.ts'
import { aRandomBy, aRandomDay, aRandomWithin } from './random-window.ts'
import { anEvent, aPurpose } from './timing-words.ts'

const aLength = (choose: Choices): Length => ({
  count: choose.one(choose.integer(1, 30), choose.integer(1, 400)),
  unit: choose.one<Length['unit']>('day', 'day', 'workingDay', 'workingDay', 'week', 'month', 'year'),
})

/**
 * With no length only an event that is still awaited says anything: a known day would be a window open at its end. A
 * length back from a day needs that day; of a length back from nothing named, nobody could tell the start.
 */
const aRandomAfter = (choose: Choices): After => {
  const named: AwaitedEvent = { kind: 'named', words: anEvent(choose) }
  const issued: AwaitedEvent = { kind: 'issued' }
  const after = (event: AwaitedEvent, length: Length | null): After => ({ kind: 'after', event, length, purpose: null })
  const length = aLength(choose)
  const day: AwaitedEvent = { kind: 'day', on: aRandomDay(choose) }
  switch (choose.one('at once', 'after', 'after', 'before')) {
    case 'at once':
      return after(choose.one<AwaitedEvent>(named, named, issued), null)
    case 'after':
      return after(choose.one<AwaitedEvent>(named, named, issued, day, { kind: 'unsaid' }), length)
    case 'before':
      return after(choose.one<AwaitedEvent>(named, named, issued, day), { ...length, count: -length.count })
  }
}

const bare = (choose: Choices): TimingRule => {
  switch (choose.one('within', 'within', 'by', 'by', 'every', 'every', 'every', 'after', 'after', 'undated')) {
    case 'within':
      return aRandomWithin(choose)
    case 'by':
      return aRandomBy(choose)
    case 'every':
      return aRandomEvery(choose)
    case 'after':
      return aRandomAfter(choose)
    case 'undated':
      return { kind: choose.one('continuous', 'onDemand', 'perPlan', 'unstated'), purpose: null }
  }
}

/** Of a rule alone that says nothing, what it is for is the task itself. */
const withPurpose = (choose: Choices, rule: TimingRule, percent: number): TimingRule =>
  choose.chance(percent) ? { ...rule, purpose: aPurpose(choose) } : rule

/** Any rule: the seed is any whole number. */
export const aRandomRule = (seed: number): TimingRule => {
  const choose = choices(seed)
  const rule = bare(choose)
  return rule.kind === 'unstated' ? rule : withPurpose(choose, rule, 40)
}

/** Said twice, meant once, as in a phrase. */
const sameAs = (a: TimingRule, b: TimingRule): boolean =>
  a.kind === b.kind && (a.kind === 'continuous' || a.kind === 'onDemand' || JSON.stringify(a) === JSON.stringify(b))

/** Two or three rules of one phrase, no two the same, at least one of which says something. */
export const someRandomRules = (seed: number): readonly TimingRule[] => {
  const choose = choices(seed)
  for (;;) {
    const rules = choose.many(2, 3, () => withPurpose(choose, bare(choose), 70))
    const distinct = rules.every((rule, i) => rules.slice(0, i).every((before) => !sameAs(before, rule)))
    if (distinct && rules.some((rule) => rule.kind !== 'unstated')) return rules
  }
}
