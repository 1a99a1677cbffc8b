import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, checkDraft } from '../check/check.ts'
import { confirm } from '../plan/confirm.ts'
import { draftToJson } from '../plan/draft-json.ts'
import { countUnanswered, reviewValues } from '../plan/review-values.ts'
import { reconcile } from '../budget/reconcile.ts'
import { aRandomDraft, aRandomPlan, someAnswers } from './index.ts'

const seed = fc.integer()

describe('over drafts of every shape', () => {
  it('the same seed gives the same draft', () => {
    fc.assert(
      fc.property(seed, (n) => {
        expect(aRandomDraft(n)).toEqual(aRandomDraft(n))
      }),
    )
  })

  it('a draft is plain JSON in the contract', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const draft = aRandomDraft(n)
        const json = draftToJson(draft, checkDraft(draft), () => 'words')
        expect(JSON.parse(JSON.stringify(json))).toEqual(json)
      }),
    )
  })

  it('confirm gives a whole plan, or issues whose places exist; never both, never neither', () => {
    fc.assert(
      fc.property(seed, seed, fc.boolean(), (n, m, unreviewed) => {
        const draft = aRandomDraft(n)
        const answers = someAnswers(draft, m)
        const values = reviewValues(draft, answers)
        const confirmed = confirm(draft, answers, { planId: 'p', organisations: [], unreviewed })
        const places = new Set<string | null>([null, ...values.map((value) => value.path)])
        if (!confirmed.ok) {
          expect(confirmed.error.length).toBeGreaterThan(0)
          for (const issue of confirmed.error) expect(places).toContain(issue.path)
          return
        }
        const plan = confirmed.value
        if (!unreviewed) expect(countUnanswered(values)).toBe(0)
        const known = new Set(plan.organisations.map((one) => one.id))
        const named = [
          ...plan.tasks.flatMap((task) => [...task.lead, ...task.coordinators]),
          ...plan.duties.flatMap((duty) => duty.from),
        ]
        for (const id of named) expect(known).toContain(id)
        expect(known.size).toBe(plan.organisations.length)
        expect(plan.tasks.map((task) => task.id)).toEqual(plan.tasks.map((_, index) => `t${index + 1}`))
      }),
      { numRuns: 300 },
    )
  })

  it('nothing waits for an answer once every value is accepted', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const draft = aRandomDraft(n)
        const answers = new Map(
          reviewValues(draft, new Map()).map((value) => [value.path, { kind: 'accept' } as const]),
        )
        expect(countUnanswered(reviewValues(draft, answers))).toBe(0)
      }),
    )
  })

  it('a plan of every shape is checked and reconciled without a word', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const plan = aRandomPlan(n)
        const rules = check(plan).map((finding) => finding.rule)
        expect(rules.includes('budget/total-mismatch')).toBe(!reconcile(plan.budget, plan.years).agrees)
      }),
    )
  })
})
