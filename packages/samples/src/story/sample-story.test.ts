// Every step is one the rules allow, every scene finds its work and period, and after the story every state has
// something to show, on any day.

import * as fc from 'fast-check'
import { addDays, localDate, vietnam, workItems, type LocalDate, type Standing } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { describe, expect, it } from 'vitest'
import { stageSamples, type StagedSamples } from '../stage.ts'
import { playStory } from './play.ts'
import { script, shareOf } from './sample-story.ts'

const stage = async (today: LocalDate): Promise<StagedSamples> => {
  const staged = await stageSamples(today, vietnam, readDocument)
  if (!staged.ok) throw new Error(`${today}: ${JSON.stringify(staged.error)}`)
  return staged.value
}

const everyStanding: readonly Standing[] = [
  'awaitingAcceptance',
  'doneLate',
  'doneOnTime',
  'dueSoon',
  'noDeadline',
  'notYet',
  'overdue',
  'returned',
  'waitingEvent',
  'waived',
  'withinTime',
]

const awkward: readonly LocalDate[] = [
  localDate(2026, 1, 1),
  localDate(2026, 2, 17), // Tết
  localDate(2026, 3, 31),
  localDate(2026, 4, 1),
  localDate(2026, 7, 12), // a Sunday
  localDate(2026, 9, 2),
  localDate(2026, 11, 20),
  localDate(2026, 12, 31),
  localDate(2027, 1, 1),
  localDate(2027, 2, 14),
  localDate(2027, 12, 31),
]

const days = fc.integer({ min: 0, max: 729 }).map((offset) => addDays(localDate(2026, 1, 1), offset))

const tellsWell = async (today: LocalDate): Promise<void> => {
  const samples = await stage(today)
  const plans = samples.plans.map(({ plan }) => plan)
  const lost = script(today).filter((scene) => shareOf(scene, plans, vietnam) === null)
  const played = playStory(samples)
  const facts = played.ok ? played.value : []
  const { organisations } = samples
  const items = plans.flatMap((plan) => workItems(plan, facts, { today, calendar: vietnam, organisations }))
  expect({
    today,
    lost: lost.map(({ work }) => work),
    refused: played.ok ? null : played.error,
    standings: [...new Set(items.map(({ standing }) => standing))].toSorted(),
  }).toEqual({ today, lost: [], refused: null, standings: everyStanding })
  expect(samples.story.every(({ on }) => on <= today)).toBe(true)
  expect(samples.plans.every(({ plan }) => plan.issuedOn !== null && plan.issuedOn <= today)).toBe(true)
}

describe('the story', () => {
  it.each(awkward)('holds on %s', tellsWell)

  it('holds on any day of 2026 and 2027', async () => {
    await fc.assert(fc.asyncProperty(days, tellsWell), { numRuns: 40 })
  })

  it('is told by people who have accounts', async () => {
    const samples = await stage(localDate(2026, 11, 20))
    const known = new Set(samples.accounts.map(({ email }) => email))
    expect(samples.story.length).toBeGreaterThan(20)
    expect(samples.story.filter(({ by }) => !known.has(by))).toEqual([])
  })
})
